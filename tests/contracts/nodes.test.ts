import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestGateway } from '@portal/gateway/testing';
import { globalId, newId } from '@portal/kit';
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

test('what is not there, not known, or not for the reader is null, and looks alike', async () => {
  const ids = [
    globalId('Section', newId()),
    globalId('Edition', newId()),
    globalId('Nothing', newId()),
    'no id at all',
  ];
  const { data } = await ask(portal, {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids },
  });
  assert.deepEqual(data, { nodes: [null, null, null, null] });
});
