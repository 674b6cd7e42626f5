import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { contentService } from '@portal/content';
import { readDocument } from '@portal/gateway';
import { aGateway } from '@portal/gateway/testing';
import type { TestGateway } from '@portal/gateway/testing';
import { identityService } from '@portal/identity';
import { trustedDocuments } from '@portal/schema';
import { buildClientSchema, buildSchema, getIntrospectionQuery } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { ask } from './a-portal.ts';

const api = buildSchema(await readFile('schema/generated/api.graphql', 'utf8'));
let portal: TestGateway;
before(async () => {
  portal = await aGateway([identityService, contentService]);
});
after(() => portal.close());

const refusedAs = async (query: string) => {
  const { data, text } = await ask(portal, { query });
  assert.equal(data, null, query.slice(0, 60));
  return text;
};

test('a document that is too deep is refused', async () => {
  const deep = `{ units { ${'parent { '.repeat(20)} id ${'} '.repeat(20)} } }`;
  assert.match(await refusedAs(deep), /depth/i);
});

test('a document with too many aliases, directives or tokens is refused', async () => {
  const aliases = Array.from({ length: 40 }, (_, at) => `a${at}: sections { id }`).join(' ');
  assert.match(await refusedAs(`{ ${aliases} }`), /alias/i);
  assert.match(await refusedAs(`{ sections { id ${'@include(if: true) '.repeat(30)} } }`), /directive/i);
  assert.match(await refusedAs(`{ ${'sections { id } '.repeat(2_000)} }`), /token/i);
});

test('a body that is too large is not read', async () => {
  const { status, codes } = await ask(portal, { query: `{ sections { id } } # ${'x'.repeat(2_100_000)}` });
  assert.deepEqual([status, codes], [413, ['TOO_LARGE']]);
});

test('nor is one that does not say how large it is', async () => {
  const part = new TextEncoder().encode('x'.repeat(100_000));
  let sent = 0;
  const body = new ReadableStream({
    pull: (to) => (sent++ < 30 ? to.enqueue(part) : to.close()),
  });
  const response = await fetch(`${portal.url}/graphql`, {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: { 'content-type': 'application/json' },
  } as RequestInit);
  assert.equal(response.status, 413);
  assert.match(await response.text(), /quá lớn/);
});

test('every operation of our own screens stays within the limits', () => {
  const operations = Object.values(trustedDocuments).filter((text) => !text.startsWith('fragment'));
  assert.ok(operations.length > 10);
  const wrong = operations.flatMap((text) => {
    const read = readDocument(text, api);
    return 'errors' in read ? read.errors.map(({ message }) => `${text.slice(0, 40)}: ${message}`) : [];
  });
  assert.deepEqual(wrong, []);
});

test('tools may read the whole schema', async () => {
  const { data } = await ask(portal, { query: getIntrospectionQuery() });
  assert.ok(buildClientSchema(data as unknown as IntrospectionQuery).getType('ContentItem'));
});

test('what a client did wrong is named, and no fault of the portal', async () => {
  const byPath = 'query ($path: String!) { contentByPath(path: $path) { id } }';
  const unitsAt = 'query ($at: DateTime) { units(at: $at) { id } }';
  const wrong: [body: object, code: string, message: RegExp][] = [
    [{ query: byPath, variables: { path: [1] } }, 'BAD_USER_INPUT', /\$path.*String cannot represent/],
    [{ query: byPath }, 'BAD_USER_INPUT', /\$path.*was not provided/],
    [{ query: unitsAt, variables: { at: 'yesterday' } }, 'BAD_USER_INPUT', /\$at.*DateTime/],
    [{ query: '{ units(at: "yesterday") { id } }' }, 'GRAPHQL_VALIDATION_FAILED', /DateTime/],
    [{ query: 'query A { __typename } query B { __typename }' }, 'OPERATION_RESOLUTION_FAILURE', /several/],
    [{ query: 'query A { __typename }', operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE', /“C”/],
    [{ query: 'subscription { inbox { number } }' }, 'GRAPHQL_VALIDATION_FAILED', /WebSocket/],
  ];
  portal.faults.length = 0;
  for (const [body, code, message] of wrong) {
    const { codes, text } = await ask(portal, body);
    assert.ok(codes.includes(code), text);
    assert.match((JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message ?? '', message);
  }
  assert.deepEqual(portal.faults, []);
});

test('an address that asks too often is told when to come back', async () => {
  const slow = await aGateway([identityService], { limits: { requests: 3 } });
  try {
    for (let at = 0; at < 3; at++) assert.equal((await ask(slow, { query: '{ __typename }' })).status, 200);
    const response = await fetch(`${slow.url}/graphql?query={__typename}`);
    assert.equal(response.status, 429);
    assert.ok(Number(response.headers.get('retry-after')) >= 1);
    assert.match(response.headers.get('ratelimit') ?? '', /r=0/);
  } finally {
    await slow.close();
  }
});

test('a fault is masked: a sentence and a trace id for the world, the cause for the log', async () => {
  await portal.db.query('alter table identity.register_entry rename to hidden');
  try {
    const { text, codes } = await ask(portal, { query: '{ sections { id } }' });
    assert.deepEqual(codes, ['INTERNAL']);
    assert.match(text, /Hệ thống gặp lỗi/);
    assert.doesNotMatch(text, /register_entry|stack|\.ts/);
    const traceId = /"traceId":"([0-9a-f]{32})"/.exec(text)?.[1];
    assert.ok(portal.faults.some((fault) => (fault as { traceId?: string }).traceId === traceId));
  } finally {
    await portal.db.query('alter table identity.hidden rename to register_entry');
  }
});

test('one part that fails leaves the others on the page (D26)', async () => {
  await portal.db.query('alter table content.publication rename to hidden');
  try {
    const { data } = await ask(portal, {
      query: '{ section(code: "thong-bao") { name } contentByPath(path: "/x") { id } }',
    });
    assert.deepEqual(data, { section: { name: 'Thông báo, niêm yết' }, contentByPath: null });
  } finally {
    await portal.db.query('alter table content.hidden rename to publication');
  }
});

test('a GET is for the public: it can be kept, and asked for again with its tag', async () => {
  const url = `${portal.url}/graphql?query=${encodeURIComponent('{ sections { code } }')}`;
  const first = await fetch(url);
  const etag = first.headers.get('etag') ?? '';
  assert.ok(etag);
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
});

test('health says so, readiness names its parts', async () => {
  assert.equal((await fetch(`${portal.url}/healthz`)).status, 200);
  const ready = await fetch(`${portal.url}/readyz`);
  assert.deepEqual(await ready.json(), { status: 'ready', parts: { identity: 'ready', content: 'ready' } });
});
