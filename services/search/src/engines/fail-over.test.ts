import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';
import { inTransaction } from '@portal/kit';
import { indexed } from '../index/indexed.ts';
import { rebuild } from '../index/rebuild.ts';
import { NO_FILTER } from '../query/search-filter.ts';
import { aFact, aSearch, SEARCH } from '../testing/a-search.ts';
import type { Search } from '../testing/a-search.ts';
import { aStandIn } from '../testing/a-typesense.ts';
import type { StandIn } from '../testing/a-typesense.ts';
import { exchange, withoutRecordings } from '../testing/recordings.ts';
import { Engines, enginesOf } from './engines.ts';
import { readingKey } from './typesense/search-server.ts';
import { typesenseEngine } from './typesense/typesense.engine.ts';

let standIn: StandIn;
let search: Search;
before(async () => {
  standIn = await aStandIn();
  search = await aSearch(standIn);
});
after(async () => {
  await standIn.close();
  await search.close();
});
beforeEach(async () => {
  standIn.fail(null);
  await search.db.query('truncate kit.bus_event, kit.withdrawn_fact');
  const { all } = enginesOf(search.service.runtime);
  for (const engine of all) await rebuild(search.service.runtime, engine);
});

const heard = () => search.service.drain();
const DEGRADED = 'query ($input: SearchInput!) { search(input: $input) { degraded totalCount } }';
const answered = async (query: string) =>
  (await search.ask<{ search: { degraded: boolean; totalCount: number } }>(DEGRADED, { input: { query } }))
    .search;
const cursorOf = async (consumer: string) => {
  const rows = await search.db.query<{ position: string }>(
    `select position from search.consumer_cursor where consumer = '${consumer}'`,
  );
  return Number(rows[0]?.position);
};

test('the server’s index is made when the first fact comes, or comes again after the server lost everything', async () => {
  const lost = await aStandIn();
  const later = await aSearch(lost);
  const uuid = await later.state({ title: 'Chợ đêm' });
  await later.state({ title: 'Chợ phiên' });
  await later.service.drain();
  assert.equal(lost.ids().length, 2);
  assert.ok(lost.ids().includes(`${uuid}_0`));
  assert.deepEqual((await later.titles({ query: 'cho' })).sort(), ['Chợ phiên', 'Chợ đêm'].sort());
  await later.close();
  await lost.close();
});

test('an indexer killed between writing and acknowledging goes on without a gap and without a double', async () => {
  const { runtime } = search.service;
  await search.state({ title: 'Khuyến công một' });
  await heard();
  await search.state({ title: 'Khuyến công hai' });
  await search.state({ title: 'Khuyến công ba' });
  // The cursor cannot move: what was written is not acknowledged.
  await search.db.query(`create function search.killed() returns trigger language plpgsql as
    $$ begin raise exception 'killed'; end $$`);
  await search.db.query(`create trigger killed before update on search.consumer_cursor for each row
    when (old.consumer = 'search-typesense') execute function search.killed()`);
  const stood = await cursorOf('search-typesense');
  await assert.rejects(heard(), /killed/);
  assert.equal(standIn.ids().length > 1, true, 'something was written before the kill');
  assert.equal(await cursorOf('search-typesense'), stood);
  await search.db.query('drop function search.killed cascade');
  await heard();
  assert.equal(standIn.ids().length, 3);
  assert.equal((await search.titles({ query: 'khuyen cong' })).length, 3);
  const before = standIn.ids();
  await rebuild(runtime, typesenseEngine(standIn));
  assert.deepEqual(standIn.ids(), before, 'a rebuild gives identical ids');
});

test('a rebuild that dies leaves cursor and answers as they were', async () => {
  await search.state({ title: 'Giá xăng' });
  await heard();
  const [before, stood] = [standIn.ids(), await cursorOf('search-typesense')];
  await search.state({ title: 'Giá dầu' });
  const dying = rebuild(search.service.runtime, typesenseEngine(standIn), () => {
    throw new Error('killed');
  });
  await assert.rejects(dying, /killed/);
  assert.deepEqual([standIn.ids(), await cursorOf('search-typesense')], [before, stood]);
  await heard();
  assert.equal(standIn.ids().length, 2);
});

test('what is withdrawn never shows, though the server still believes in it (Điều 14.1)', async () => {
  const uuid = await search.state({ title: 'Số liệu nhầm', text: 'xuất khẩu' });
  await heard();
  await search.withdraw(uuid);
  standIn.fail({ status: 503, body: { message: 'Not Ready or Lagging' } });
  await heard().catch(() => undefined);
  standIn.fail(null);
  assert.deepEqual(standIn.ids(), [`${uuid}_0`]);
  assert.equal((await search.ask(SEARCH, { input: { query: 'xuat khau' } })).search.totalCount, 0);
  await heard();
  assert.deepEqual(standIn.ids(), []);
});

test('a server that refuses, is silent, has lost its quorum or the key: PostgreSQL answers, and it is said', async (t) => {
  await search.state({ title: 'Hội chợ hàng Việt' });
  await heard();
  const engines = new Engines(search.service.runtime, typesenseEngine(standIn), 0);
  const failures = [
    ...[{ status: 503, body: { message: 'Not Ready or Lagging' } }, 'SILENT' as const],
    { status: 401, body: { message: 'Forbidden - a valid `x-typesense-api-key` header must be sent.' } },
    { status: 200, body: { results: [{ code: 404, error: 'Collection not found' }] } },
  ];
  const sought = {
    terms: [{ ...{ folded: 'cho', typed: 'chợ', weight: 1, passages: 1 }, rarity: 1 }],
    words: ['cho'],
    filter: NO_FILTER,
  };
  const asked = () => engines.candidates(sought, 200);
  for (const failure of failures) {
    standIn.fail(failure);
    const answer = await asked();
    assert.deepEqual([answer.passages.length, answer.degraded], [1, true]);
    assert.equal(engines.degraded(), 'typesense: search');
    standIn.fail(null);
    assert.deepEqual([(await asked()).degraded, engines.degraded()], [false, null]);
  }
  await t.test('those answers are the ones that were recorded', { skip: withoutRecordings }, () => {
    for (const [name, at] of [
      ['quorum-lost-multi-search', 0],
      ['search-key-write-refused', 2],
      ['multi-search-all-failing', 3],
    ] as const) {
      const { status, body } = exchange(name).response;
      assert.deepEqual({ status, body }, failures[at], name);
    }
  });
});

test('a server that nobody listens at: a search says so, nothing is lost, and it catches up', async () => {
  standIn.fail({ status: 503, body: { message: 'Not Ready or Lagging' } });
  await search.state({ title: 'Cụm công nghiệp' });
  await assert.rejects(heard());
  assert.deepEqual({ ...(await answered('cum cong nghiep')) }, { degraded: true, totalCount: 1 });
  assert.equal(search.service.degraded(), 'typesense: index, search');
  standIn.fail(null);
  await heard();
  assert.equal(standIn.ids().length, 1);
  assert.equal(search.service.degraded(), 'typesense: search');
});

test('whoever reads cannot write: the key of the searches only searches', async () => {
  await search.state({ title: 'Tin' });
  await heard();
  const before = standIn.ids();
  const answer = await fetch(`${standIn.urls[0]}/collections/portal/documents?filter_by=ordinal:>=0`, {
    method: 'DELETE',
    headers: { 'x-typesense-api-key': readingKey(standIn) },
  });
  assert.equal(answer.status, 401);
  assert.deepEqual(standIn.ids(), before);
  assert.deepEqual(await search.titles({ query: 'tin' }), ['Tin']);
});

test('what a log is told of a failure has neither the key nor the documents', async () => {
  const { index, candidates } = typesenseEngine({ ...standIn, urls: ['http://127.0.0.1:9'] });
  const stated = { indexed: indexed(aFact({ text: 'chưa ai được đọc' })), statedAt: new Date() };
  const sought = { terms: [], words: ['tin'], filter: NO_FILTER };
  const { runtime } = search.service;
  const failures = await Promise.all([
    candidates(sought, 10).catch((error: unknown) => error),
    inTransaction(runtime, ({ sql }) => index(sql).put([stated])).catch((error: unknown) => error),
  ]);
  for (const failure of failures) {
    const told = inspect(failure, { depth: null, showHidden: true });
    assert.match(told, /ECONNREFUSED/);
    assert.ok(!told.includes(standIn.adminKey) && !told.includes(readingKey(standIn)));
    assert.doesNotMatch(told, /chua ai duoc doc/);
  }
});

test('a line that the server does not take is said, and holds the cursor (D33)', async () => {
  const wrong = { ...indexed(aFact({ text: 'một' })), day: 'hôm qua' };
  const { index } = typesenseEngine(standIn);
  await assert.rejects(
    inTransaction(search.service.runtime, ({ sql }) =>
      index(sql).put([{ indexed: wrong, statedAt: new Date() }]),
    ),
    /Field `day` must be an int32/,
  );
});
