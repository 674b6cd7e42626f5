import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inTransaction } from '@portal/kit';
import { understand } from '../query/understand.ts';
import { indexed } from '../index/indexed.ts';
import { aFact, aSearch } from '../testing/a-search.ts';
import type { Search } from '../testing/a-search.ts';
import { aStandIn } from '../testing/a-typesense.ts';
import { behavesLikeAnEngine } from '../testing/behaves-like-an-engine.ts';
import { postgresEngine } from './postgres.engine.ts';
import { typesenseEngine } from './typesense/typesense.engine.ts';
import type { SearchServer } from './typesense/search-server.ts';

const url = process.env['TYPESENSE_URL'];
const adminKey = process.env['TYPESENSE_API_KEY'] ?? '';

let search: Search;
let server: SearchServer;
let close = async () => {};
before(async () => {
  search = await aSearch();
  if (url) server = { urls: [url], adminKey, alias: 'portal_test' };
  else {
    const standIn = await aStandIn();
    server = standIn;
    close = standIn.close;
  }
});
after(async () => {
  await close();
  await search.close();
});

describe('PostgreSQL', () =>
  behavesLikeAnEngine(() => {
    const { runtime } = search.service;
    return { runtime, engine: postgresEngine(runtime) };
  }));

describe(`Typesense (${url ?? 'no server was there: a stand-in that is held to the recordings'})`, () =>
  behavesLikeAnEngine(() => ({ runtime: search.service.runtime, engine: typesenseEngine(server) })));

test('a word that stands nearly everywhere costs no more than the budget: the newest and the headings answer', async () => {
  const { runtime } = search.service;
  const days = Array.from({ length: 20 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')}T00:00:00Z`);
  const facts = days.map((publishedAt) => indexed(aFact({ publishedAt, text: 'quy định chung' })));
  const headed = indexed(aFact({ publishedAt: '2001-01-01T00:00:00Z', title: 'Quy định' }));
  const { index } = postgresEngine(runtime);
  await inTransaction(runtime, async ({ sql }) => {
    const all = [...facts, headed].map((one) => ({ indexed: one, statedAt: new Date() }));
    await index(sql).replace(
      (async function* () {
        yield all;
      })(),
    );
  });
  const { terms, words } = await understand(runtime, 'quy định');
  const filter = {
    ...{ kinds: null, sections: null, fields: null, issuers: null, authors: null, from: null, until: null },
  };
  const found = await postgresEngine(runtime, 5).candidates({ terms, words, filter }, 200);
  assert.deepEqual(
    found.map(({ factId }) => factId),
    [...facts.slice(-5).reverse(), headed].map(({ id }) => id),
  );
});
