import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { setClock } from '@portal/kit/testing';
import { enginesOf } from '../engines/engines.ts';
import { rebuild } from '../index/rebuild.ts';
import { aSearch, SEARCH } from '../testing/a-search.ts';
import type { Search } from '../testing/a-search.ts';

let search: Search;
before(async () => {
  search = await aSearch();
});
after(() => search.close());
beforeEach(async () => {
  await search.db.query('truncate kit.bus_event, kit.withdrawn_fact');
  await rebuilt();
});

const rebuilt = () => rebuild(search.service.runtime, enginesOf(search.service.runtime).own);
const heard = () => search.service.drain();
const found = async (input: object) => (await search.ask(SEARCH, { input })).search;

test('a query finds with accents, without, decomposed, in capitals and with either tone placement', async () => {
  await search.state({ title: 'Nhà máy thuỷ điện Cẩm Thuỷ phát điện' });
  await search.state({ title: 'Hoà giải tranh chấp của người tiêu dùng' });
  await heard();
  for (const query of ['thuỷ điện', 'thủy điện', 'thuy dien', 'THUỶ ĐIỆN', 'thuỷ điện'.normalize('NFD')])
    assert.equal((await search.titles({ query }))[0], 'Nhà máy thuỷ điện Cẩm Thuỷ phát điện', query);
  for (const query of ['hoà giải', 'hòa giải', 'hoa giai'])
    assert.equal((await search.titles({ query }))[0], 'Hoà giải tranh chấp của người tiêu dùng', query);
});

test('typed accents outrank folded ones, the exact title outranks both', async () => {
  for (const title of ['Lắp cáp điện ngầm', 'Sửa cấp điện áp', 'Cấp điện']) await search.state({ title });
  await heard();
  assert.deepEqual(await search.titles({ query: 'cấp điện' }), [
    ...['Cấp điện', 'Sửa cấp điện áp', 'Lắp cáp điện ngầm'],
  ]);
  assert.equal((await search.titles({ query: 'cáp điện' }))[0], 'Lắp cáp điện ngầm');
});

test('a document is found by its number, however that is written (Điều 8.2)', async () => {
  await search.state({ title: 'Ban hành Quy chế', number: '1140/QĐ-SCT', documentType: 'Quyết định' });
  await search.state({ title: 'Ban hành Kế hoạch', number: '1141/QĐ-SCT', documentType: 'Quyết định' });
  await search.state({ title: 'Sở Công Thương họp báo' });
  await heard();
  for (const query of ['1140/QĐ-SCT', '1140 qd sct', 'so 1140', '1140'])
    assert.equal((await search.titles({ query }))[0], 'Ban hành Quy chế', query);
});

test('a slip of the keyboard is mended by what stands beside the same neighbours, and said', async () => {
  await search.state({ title: 'Xúc tiến thương mại', text: 'Hội nghị xúc tiến thương mại toàn tỉnh' });
  await search.state({ title: 'Hoạt động khác', text: 'Thường thường thường kỳ' });
  await heard();
  const { hits, readAs } = await found({ query: 'xuc tien thuogn mai' });
  assert.equal(hits.edges[0]?.node.title.text, 'Xúc tiến thương mại');
  assert.equal(readAs, 'xuc tien thuong mai');
  assert.equal((await found({ query: 'xuc tien thuong mai' })).readAs, null);
});

test('the field’s abbreviations are looked for with what they mean, and the other way round', async () => {
  await search.state({ title: 'Công bố thủ tục hành chính' });
  await search.state({ title: 'Niêm yết TTHC tại bộ phận một cửa' });
  await heard();
  for (const query of ['TTHC', 'thủ tục hành chính'])
    assert.equal((await search.titles({ query })).length, 2);
});

test('marks stand on the original text, also where it was typed decomposed', async () => {
  await search.state({
    title: 'Khuyến công',
    text: `${'Đoạn dẫn nhập rất dài. '.repeat(40)}Đề án thuỷ lợi được nghiệm thu.`.normalize('NFD'),
  });
  await heard();
  const { excerpt, title } =
    (await found({ query: 'thủy lợi' })).hits.edges[0]?.node ?? assert.fail('nothing found');
  const marked = ({ text, marks }: typeof excerpt) => marks.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(marked(excerpt), ['thuỷ lợi']);
  assert.ok(excerpt.text.length < 300);
  assert.deepEqual([title.text, title.marks.length], ['Khuyến công', 0]);
});

test('a search is narrowed by keyword, field, time, issuer, author and kind (Điều 8.2, 8.4, 8.10)', async () => {
  const common = { text: 'điện lực' };
  await search.state({ ...common, title: 'A', field: 'dien-luc', authors: ['Lê Thị Hoà'] });
  await search.state({
    ...common,
    title: 'B',
    kind: 'LEGAL_DOCUMENT',
    issuers: ['UBND tỉnh'],
    issuedOn: '2024-05-01',
  });
  await search.state({
    ...common,
    title: 'C',
    kind: 'RESEARCH_ARTICLE',
    authors: ['Lê Thị Hoà', 'Mai Quân'],
  });
  await heard();
  const narrowed = async (input: object) => (await search.titles({ query: 'dien luc', ...input })).sort();
  assert.deepEqual(await narrowed({}), ['A', 'B', 'C']);
  assert.deepEqual(await narrowed({ fields: ['dien-luc'] }), ['A']);
  assert.deepEqual(await narrowed({ issuers: ['UBND tỉnh'] }), ['B']);
  assert.deepEqual(await narrowed({ authors: ['Lê Thị Hoà'] }), ['A', 'C']);
  assert.deepEqual(await narrowed({ kinds: ['RESEARCH_ARTICLE', 'LEGAL_DOCUMENT'] }), ['B', 'C']);
  assert.deepEqual(await narrowed({ from: '2024-01-01', until: '2024-12-31' }), ['B']);
  assert.deepEqual(await search.titles({ authors: ['Mai Quân'] }), ['C']);
  const { facets } = await found({ query: 'dien luc' });
  const valuesOf = (name: string) =>
    facets.find((facet) => facet.name === name)?.values.map(({ value, count }) => `${value}: ${count}`);
  assert.deepEqual(valuesOf('AUTHOR'), ['Lê Thị Hoà: 2', 'Mai Quân: 1']);
  assert.deepEqual(valuesOf('YEAR'), ['2026: 2', '2024: 1']);
});

test('what is withdrawn is nowhere from that commit on, though the index has not heard of it (Điều 14.1)', async () => {
  const uuid = await search.state({ title: 'Số liệu nhầm', text: 'xuất khẩu', authors: ['Người Viết'] });
  await search.state({ title: 'Số liệu đúng', text: 'xuất khẩu' });
  await heard();
  assert.equal((await found({ query: 'xuat khau' })).totalCount, 2);
  await search.withdraw(uuid);
  const hidden = async () => {
    for (const query of ['xuat khau', 'so lieu nham', ''])
      assert.doesNotMatch(JSON.stringify(await found({ query })), /nhầm|Người Viết/);
    const { suggest } = await search.ask<{ suggest: unknown[] }>('{ suggest(typed: "so lieu n") { title } }');
    assert.deepEqual(suggest, []);
  };
  await hidden();
  assert.equal((await search.db.query('select from search.fact')).length, 2, 'it has not been heard');
  await heard();
  await hidden();
  assert.equal((await search.db.query('select from search.fact')).length, 1);
});

test('stated again after a withdrawal it is public again', async () => {
  const uuid = await search.state({ title: 'Thông báo' });
  await heard();
  await search.withdraw(uuid);
  await heard();
  await search.state({ uuid, title: 'Thông báo đính chính' }, new Date(Date.now() + 60_000));
  await heard();
  assert.deepEqual(await search.titles({ query: 'thong bao' }), ['Thông báo đính chính']);
});

test('after the last day on which machines may list it, it is found no more (Điều 18.2)', async () => {
  await search.state({ title: 'Kết luận kiểm tra cũ', listedUntil: '2020-01-01' });
  await search.state({ title: 'Kết luận kiểm tra mới', listedUntil: '2999-01-01' });
  await heard();
  assert.deepEqual(await search.titles({ query: 'ket luan kiem tra' }), ['Kết luận kiểm tra mới']);
});

test('a rebuild gives the same ids, counts and order; what is stated anew is counted once', async () => {
  const uuid = await search.state({ title: 'Chợ đêm', text: 'Hàng thủ công' });
  for (let number = 0; number < 8; number += 1)
    await search.state({ title: `Chợ phiên số ${number}`, text: 'Hàng thủ công mỹ nghệ' });
  await heard();
  await search.state({ uuid, title: 'Chợ đêm Sầm Sơn', text: 'Hàng thủ công' });
  await heard();
  const state = async () => ({
    found: await found({ query: 'cho hang thu cong' }),
    terms: await search.db.query('select * from search.term where passages > 0 order by term'),
    totals: await search.db.query('select * from search.totals'),
  });
  const incremental = await state();
  assert.equal(incremental.found.totalCount, 9);
  await search.db.query('delete from search.fact');
  assert.equal((await found({ query: 'cho' })).totalCount, 0);
  await rebuilt();
  assert.deepEqual(await state(), incremental);
});

test('pages join without a gap or a double, though time goes by', async () => {
  for (let number = 0; number < 23; number += 1)
    await search.state({ title: `Bản tin ${number}`, text: 'giá xăng' });
  await heard();
  const seen: string[] = [];
  let end: string | null = null;
  for (let minute = 10; seen.length === 0 || end !== null; minute += 10) {
    await setClock(search.db, `2026-11-25T09:${minute}:00+07:00`);
    const page: Awaited<ReturnType<typeof found>> = (
      await search.ask(SEARCH, { input: { query: 'gia xang' }, first: 5, after: end })
    ).search;
    seen.push(...page.hits.edges.map(({ node }) => node.id));
    end = page.hits.pageInfo.hasNextPage ? page.hits.pageInfo.endCursor : null;
  }
  await setClock(search.db, null);
  assert.equal(seen.length, 23);
  assert.equal(new Set(seen).size, 23);
});

test('suggestions begin at any word of a title, typed without accents', async () => {
  await search.state({ title: 'Hội chợ hàng Việt' });
  await search.state({ title: 'Chợ đêm Sầm Sơn' });
  await heard();
  const titlesFor = async (typed: string) => {
    const source = 'query ($typed: String!) { suggest(typed: $typed) { title } }';
    const { suggest } = await search.ask<{ suggest: { title: string }[] }>(source, { typed });
    return suggest.map(({ title }) => title);
  };
  assert.deepEqual(await titlesFor('cho'), ['Chợ đêm Sầm Sơn', 'Hội chợ hàng Việt']);
  assert.deepEqual(await titlesFor('chợ h'), ['Hội chợ hàng Việt']);
  assert.deepEqual(await titlesFor('  '), []);
});

test('whatever is typed is answered', async () => {
  await search.state({ title: 'Tin', text: 'một hai ba' });
  await heard();
  for (const query of [
    "'",
    "a' | 'b",
    '\\',
    '!&|():*',
    '"',
    '—',
    '%_',
    '\u0000',
    '𝒳 😀',
    'a'.repeat(3_000),
    '<b>một</b>',
  ])
    assert.ok(Array.isArray(await search.titles({ query })), query);
});
