import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { createPublicSite } from '../public-site.ts';
import { aPortal } from '../testing/a-portal.ts';
import { anItem } from '../testing/an-item.ts';
import { inputOf } from './search-address.ts';
import { strangeScripts } from '../testing/scripts.ts';
import { valid } from '../testing/valid.ts';
import { serving } from '../testing/visit.ts';

const HOSTILE = '"><script>alert(1)</script>';
const items = [
  anItem(),
  anItem({ permalink: '/thong-bao/x-bcdfghk', title: `Hội chợ ${HOSTILE}`, summary: HOSTILE }),
  ...Array.from({ length: 12 }, (_, at) =>
    anItem({ permalink: `/thong-bao/tin-bcdf${100 + at}`, title: `Hội chợ ${at}` }),
  ),
];
const aSite = () =>
  serving(
    createPublicSite({
      graphql: aPortal(items).graphql,
      publicUrl: 'https://sct.example',
      siteName: 'Sở Công Thương tỉnh Thanh Hoá',
    }),
  );
const asked = (query: Record<string, string>) => `/tim-kiem?${new URLSearchParams(query).toString()}`;

test('a search works without a script: a form, marked results, facets and pages as links', async () => {
  await using server = await aSite();
  const { body, status } = await server.visit(asked({ tim: 'Hội chợ' }));
  assert.equal(status, 200);
  await valid(body, '/tim-kiem');
  const { document } = new JSDOM(body).window;
  assert.deepEqual(strangeScripts(document), []);
  assert.equal(document.querySelector<HTMLInputElement>('#tim-trang')?.value, 'Hội chợ');
  assert.equal(document.querySelector('.hit mark')?.textContent, 'Hội chợ');
  const facet = [...document.querySelectorAll('.facets a')].find((a) => a.textContent.startsWith('Tin, bài'));
  assert.equal(facet?.getAttribute('href'), asked({ tim: 'Hội chợ', loai: 'NEWS_ITEM' }));
  assert.equal(
    document.querySelector('a[rel=next]')?.getAttribute('href'),
    asked({ tim: 'Hội chợ', sau: '10' }),
  );
});

test('what narrows the search is kept by the form and taken back by its own link', async () => {
  await using server = await aSite();
  const { body } = await server.visit(asked({ tim: 'Hội chợ', loai: 'NEWS_ITEM', 'tac-gia': 'Lê Thị Hoa' }));
  await valid(body, 'narrowed');
  const { document } = new JSDOM(body).window;
  const kept = [...document.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(({ name }) => name);
  assert.deepEqual(kept, ['loai', 'tac-gia']);
  const chosen = [...document.querySelectorAll('.facets a[aria-current]')].map((a) => a.getAttribute('href'));
  assert.ok(chosen.includes(asked({ tim: 'Hội chợ', 'tac-gia': 'Lê Thị Hoa' })));
});

test('a hostile query, title and cursor are words; a made-up cursor leads back to the search', async () => {
  await using server = await aSite();
  const queries: Record<string, string>[] = [
    { tim: HOSTILE },
    { tim: 'Hội chợ', 'tac-gia': HOSTILE, loai: HOSTILE, nam: '99999' },
  ];
  for (const query of queries) {
    const { body } = await server.visit(asked(query));
    await valid(body, 'hostile');
    assert.doesNotMatch(body, /<script>alert/);
  }
  const { status, headers } = await server.visit(asked({ tim: 'chợ', sau: 'bogus' }));
  assert.deepEqual([status, headers.location], [302, asked({ tim: 'chợ' })]);
});

test('nothing found is said, with what to do', async () => {
  await using server = await aSite();
  const { body } = await server.visit(asked({ tim: 'không có gì như vậy' }));
  assert.match(body, /0 kết quả/);
  assert.match(body, /bớt từ khoá/);
});

test('browsers find the search by themselves and ask it while somebody types (OpenSearch)', async () => {
  await using server = await aSite();
  assert.match((await server.visit('/')).body, /rel="search"/);
  const description = await server.visit('/opensearch.xml');
  assert.match(String(description.headers['content-type']), /opensearchdescription\+xml/);
  assert.match(description.body, /template="https:\/\/sct\.example\/tim-kiem\?tim=\{searchTerms\}"/);
  const { body } = await server.visit('/tim-kiem/goi-y?tim=khai');
  const [typed, titles] = JSON.parse(body) as [string, string[]];
  assert.equal(typed, 'khai');
  assert.deepEqual(titles, ['Hội chợ hàng Việt khai mạc tại thành phố Thanh Hoá']);
});

test('a search is narrowed by days and by facets, each of which is taken back alone (Điều 8.2)', async () => {
  await using server = await aSite();
  const query = { tim: 'Hội chợ', loai: 'NEWS_ITEM', tu: '2026-01-01', den: '2026-13-45' };
  const { body } = await server.visit(asked(query));
  await valid(body, 'days');
  const { document } = new JSDOM(body).window;
  assert.equal(document.querySelector<HTMLInputElement>('input[name=tu]')?.value, '2026-01-01');
  assert.equal(document.querySelector<HTMLInputElement>('input[name=den]')?.value, '', 'no such day');
  assert.deepEqual(
    [...document.querySelectorAll('.chosen a')].map((a) => a.getAttribute('href')),
    [asked({ tim: 'Hội chợ', tu: '2026-01-01' }), asked({ tim: 'Hội chợ', loai: 'NEWS_ITEM' })],
  );
});

test('a year and a period hold both', () => {
  const input = inputOf({
    ...{ search: '', narrowed: { YEAR: '2026' }, after: null },
    period: { from: '2026-03-01', until: null },
  });
  assert.deepEqual(input, { query: '', from: '2026-03-01', until: '2026-12-31' });
});
