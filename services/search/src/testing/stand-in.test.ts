import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aStandIn } from './a-typesense.ts';
import { RECORDED_QUESTIONS } from './finds-what-was-recorded.ts';
import { exchange, withoutRecordings } from './recordings.ts';

/** What is asked of it here, in the order in which it was asked of the real one. */
const ASKED = [
  ...[
    'collection-create',
    'collection-create-duplicate',
    'import-upsert-ok',
    'import-upsert-again-idempotent',
  ],
  ...['import-one-bad-line', 'import-missing-collection', 'alias-upsert'],
  ...['key-create-search-only', 'key-list'],
];
const SEARCHED = [...RECORDED_QUESTIONS, 'search-phrase-wrong-order', 'search-empty-result'];

const idsOf = (body: unknown) =>
  ((body as { hits?: { document: { id: string } }[] }).hits ?? []).map(({ document }) => document.id).sort();
const linesOf = (body: unknown) =>
  String(body)
    .split('\n')
    .map((line) => (JSON.parse(line) as { success: boolean }).success);

test(
  'a stand-in takes, refuses and finds what a real Typesense was seen to',
  { skip: withoutRecordings },
  async (t) => {
    const standIn = await aStandIn('TEST_KEY');
    t.after(standIn.close);
    const send = async (path: string, method: string, body: unknown, key = 'TEST_KEY') => {
      const answer = await fetch(`${standIn.urls[0]}${path}`, {
        method,
        headers: { 'x-typesense-api-key': key },
        ...(body === null ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.startsWith('application/json');
      return { status: answer.status, body: isJson ? (JSON.parse(text) as unknown) : text };
    };
    for (const name of ASKED) {
      const { request, response } = exchange(name);
      const { status, body } = await send(request.path, request.method, request.body);
      assert.equal(status, response.status, name);
      if (status === 200 && name.startsWith('import'))
        assert.deepEqual(linesOf(body), linesOf(response.body), name);
      if (status === 409) assert.deepEqual(body, response.body);
    }
    for (const name of SEARCHED) {
      const { request, response } = exchange(name);
      const asked = Object.fromEntries(new URLSearchParams(request.path.split('?')[1]));
      const search = { ...asked, collection: 'portal', per_page: 250 };
      const { body } = await send('/multi_search', 'POST', { searches: [search] });
      const [result] = (body as { results: { found: number }[] }).results;
      assert.equal(result?.found, (response.body as { found: number }).found, name);
      if (idsOf(response.body).length === result.found)
        assert.deepEqual(idsOf(result), idsOf(response.body), name);
    }
    const refused = exchange('wrong-key-search');
    const { status, body } = await send('/multi_search', 'POST', { searches: [] }, 'WRONG_KEY');
    assert.deepEqual([status, body], [refused.response.status, refused.response.body]);
  },
);
