import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { inTransaction } from '@portal/kit';
import { indexed } from '../index/indexed.ts';
import { NO_FILTER } from '../query/search-filter.ts';
import { understand } from '../query/understand.ts';
import { aFact, aSearch } from '../testing/a-search.ts';
import type { Search } from '../testing/a-search.ts';
import { aReplay } from '../testing/a-replay.ts';
import type { Replay } from '../testing/a-replay.ts';
import { aStandIn } from '../testing/a-typesense.ts';
import { behavesLikeAnEngine } from '../testing/behaves-like-an-engine.ts';
import { findsWhatWasRecorded } from '../testing/finds-what-was-recorded.ts';
import { keepsToWhatWasRecorded } from '../testing/keeps-to-what-was-recorded.ts';
import { postgresEngine } from './postgres.engine.ts';
import { typesenseEngine } from './typesense/typesense.engine.ts';
import type { SearchServer } from './typesense/search-server.ts';

const url = process.env['TYPESENSE_URL'];
const adminKey = process.env['TYPESENSE_API_KEY'] ?? '';

let search: Search;
let server: SearchServer;
let replay: Replay;
let close = async () => {};
before(async () => {
  [search, replay] = await Promise.all([aSearch(), aReplay()]);
  if (url) server = { urls: [url], adminKey, alias: 'portal_test' };
  else {
    const standIn = await aStandIn();
    server = standIn;
    close = standIn.close;
  }
});
after(async () => {
  await Promise.all([close(), replay.close()]);
  await search.close();
});

const runtimeOf = () => search.service.runtime;

describe('PostgreSQL', () => {
  const example = () => ({ runtime: runtimeOf(), engine: postgresEngine(runtimeOf()) });
  behavesLikeAnEngine(example);
  findsWhatWasRecorded(example);
});

describe(`Typesense at ${url ?? 'a stand-in that is held to the recordings: no server was there'}`, () => {
  const example = () => ({ runtime: runtimeOf(), engine: typesenseEngine(server) });
  behavesLikeAnEngine(example);
  findsWhatWasRecorded(example);
});

describe('Typesense v30 as it was recorded, its answers replayed: no server was there', () => {
  const example = () => ({ runtime: runtimeOf(), engine: typesenseEngine(replay), replay });
  findsWhatWasRecorded(example);
  keepsToWhatWasRecorded(example);
});

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
  const found = await postgresEngine(runtime, 5).candidates({ terms, words, filter: NO_FILTER }, 200);
  assert.deepEqual(
    found.map(({ factId }) => factId),
    [...facts.slice(-5).reverse(), headed].map(({ id }) => id),
  );
});
