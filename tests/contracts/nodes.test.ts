import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { ownersOf } from '@portal/gateway';
import type { TestGateway } from '@portal/gateway/testing';
import { globalId, newId } from '@portal/kit';
import { buildSchema, isInterfaceType } from 'graphql';
import { aPortal, ask } from './a-portal.ts';

let portal: TestGateway;
before(async () => {
  portal = await aPortal();
});
after(() => portal.close());

test('what has a global id is found by it, from whichever service (D25)', async () => {
  const { data } = await ask(portal, { query: '{ sections { id code } units { id code } }' });
  const { sections, units } = data as {
    sections: { id: string; code: string }[];
    units: { id: string; code: string }[];
  };
  const ids = [sections[0]?.id, units[0]?.id];
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Section { name } ... on OrganisationUnit { code } } }';
  const answer = await ask(portal, { query, variables: { ids } });
  assert.deepEqual(answer.data?.['nodes'], [
    { __typename: 'Section', id: ids[0], name: 'Tin tức – Sự kiện' },
    { __typename: 'OrganisationUnit', id: ids[1], code: units[0]?.code },
  ]);
});

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

test('what is not there, not known, or not for the reader is null, and looks alike', async () => {
  const ids = [globalId('Section', newId()), globalId('Edition', newId()), globalId('Nothing', newId())];
  const { data, codes } = await ask(portal, { query: NODES, variables: { ids } });
  assert.deepEqual(data, { nodes: [null, null, null] });
  assert.deepEqual(codes, []);
});

test('what is no global id at all is said to be none, and the others are still found', async () => {
  const { data } = await ask(portal, { query: '{ sections { id } }' });
  const [section] = (data as { sections: { id: string }[] }).sections;
  const ids = ['no id at all', section?.id];
  const answer = await ask(portal, { query: NODES, variables: { ids } });
  assert.deepEqual(answer.data, { nodes: [null, { id: section?.id }] });
  assert.deepEqual(answer.codes, ['BAD_USER_INPUT']);
  assert.match(answer.text, /“no id at all” is not a global id/);
});

test('more than a hundred are refused rather than cut off', async () => {
  const ids = Array.from({ length: 101 }, () => globalId('Section', newId()));
  const { codes, text } = await ask(portal, { query: NODES, variables: { ids } });
  assert.deepEqual(codes, ['BAD_USER_INPUT']);
  assert.match(text, /at most 100/);
});

test('while their owner cannot be asked, nobody is told that they are not there', async () => {
  await portal.db.query('alter table identity.register_entry rename to hidden');
  try {
    const variables = { ids: [globalId('Section', newId())] };
    assert.deepEqual((await ask(portal, { query: NODES, variables })).codes, ['INTERNAL']);
  } finally {
    await portal.db.query('alter table identity.hidden rename to register_entry');
  }
});

test('every type that has a global id can be found by it', async () => {
  const api = buildSchema(await readFile('schema/generated/api.graphql', 'utf8'));
  const nodes = api.getType('Node');
  assert.ok(isInterfaceType(nodes));
  const owners = ownersOf(portal.services);
  const lost = api.getPossibleTypes(nodes).filter(({ name }) => !owners.has(name));
  assert.deepEqual(lost.map(String), []);
});
