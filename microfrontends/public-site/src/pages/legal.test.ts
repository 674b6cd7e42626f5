import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { placeInWords, LEGAL_WORDS } from '../legal-words.ts';
import { addressOf } from '../legal-filter.ts';
import { createPublicSite } from '../public-site.ts';
import { routeOf } from '../serving/route.ts';
import { aPortal } from '../testing/a-portal.ts';
import { valid } from '../testing/valid.ts';
import { serving } from '../testing/visit.ts';

const PATH = '/van-ban-phap-luat/nghi-dinh-10-2020-nd-cp-bcdfgnp';

const aSite = () =>
  createPublicSite({
    graphql: aPortal().graphql,
    publicUrl: 'https://sct.example',
    siteName: 'Sở Công Thương',
  });

test('legal documents are searched by keyword, field, time and issuer with a plain form (Điều 8.2)', async () => {
  await using server = await serving(aSite());
  const { body } = await server.visit(
    '/van-ban-phap-luat?tim=so+10&loai=DECREE&tu-ngay=2020-01-01&den-ngay=x',
  );
  const { document } = new JSDOM(body).window;
  const values = [...document.querySelectorAll<HTMLInputElement>('.legal-search [name]')].map((field) => [
    field.name,
    field.value,
  ]);
  assert.deepEqual(values, [
    ...[
      ['tim', 'so 10'],
      ['loai', 'DECREE'],
      ['linh-vuc', ''],
      ['co-quan', ''],
      ['tien-than', '1'],
      ['tu-ngay', '2020-01-01'],
      ['den-ngay', ''],
    ],
  ]);
  assert.ok(
    document.querySelector('.fold')?.hasAttribute('open'),
    'what is set can be seen, also on a phone',
  );
  assert.equal(document.querySelector('.legal-card a')?.getAttribute('href'), PATH);
  assert.match(document.querySelector('.legal-card')?.textContent ?? '', /Hết hiệu lực một phần/);
  const unfiltered = await server.visit('/van-ban-phap-luat?tim=kh%C3%B4ng+c%C3%B3');
  assert.match(unfiltered.body, /Không có văn bản nào phù hợp/);
  assert.match(unfiltered.body, /<details class="fold">/);
  await valid(body, 'the list');
});

test('what the text names is one step away: a place in it, another document', async () => {
  await using server = await serving(aSite());
  const { body } = await server.visit(PATH);
  const { document } = new JSDOM(body).window;
  const links = [...document.querySelectorAll('.legal-text a')];
  assert.deepEqual(
    links.map((link) => [link.textContent, link.getAttribute('href')]),
    [
      ['Điều 2', '#art_2'],
      ['Luật Chợ', '/van-ban-phap-luat/luat-7-2006-qh11-bcdfghm'],
    ],
  );
  assert.equal(links[0]?.parentElement?.textContent, 'Theo Điều 2 & Luật Chợ.');
});

test('the life of a document is a line of days, each a step to how it was then', async () => {
  await using server = await serving(aSite());
  const shown = async (query: string) => {
    const { document } = new JSDOM((await server.visit(`${PATH}${query}`)).body).window;
    return [...document.querySelectorAll('.period')].map((period) => [
      period.textContent,
      period.querySelector('a')?.getAttribute('href'),
      period.querySelector('a')?.getAttribute('aria-current') ?? null,
    ]);
  };
  const WHOLE = ['01/02/2020 Còn hiệu lực', `${PATH}?ngay=2020-02-01`];
  const PART = ['01/07/2026 Hết hiệu lực một phần Nghị định 55/2026/NĐ-CP', `${PATH}?ngay=2026-07-01`];
  assert.deepEqual(await shown(''), [
    [...WHOLE, null],
    [...PART, 'date'],
  ]);
  assert.deepEqual(await shown('?ngay=2026-06-30'), [
    [...WHOLE, 'date'],
    [...PART, null],
  ]);
});

test('an issuer is asked for with the bodies whose work it took over', () => {
  const route = routeOf(
    'GET',
    '/van-ban-phap-luat?co-quan=B%E1%BB%99+C%C3%B4ng+Th%C6%B0%C6%A1ng&tien-than=1',
  );
  assert.ok(route.to === 'documents' && route.filter.withPredecessors);
  assert.match(addressOf(route.filter, null), /co-quan=.*&tien-than=1$/);
  const alone = routeOf('GET', '/van-ban-phap-luat?tien-than=1');
  assert.ok(alone.to === 'documents' && !alone.filter.withPredecessors);
});

test('a document says whether it holds and why, on any day; each part has its address', async () => {
  await using server = await serving(aSite());
  const { body } = await server.visit(`${PATH}?ngay=2026-07-02`);
  const { document } = new JSDOM(body).window;
  const validity = document.querySelector('.in-force')?.textContent ?? '';
  assert.match(validity, /02\/07\/2026: Hết hiệu lực một phần/);
  assert.match(validity, /từ ngày 01\/07\/2026 – Nghị định 55\/2026\/NĐ-CP \(khoản 2 Điều 1\)/);
  const clause = document.querySelector('#art_1__cl_2');
  assert.match(clause?.textContent ?? '', /2\. Chợ <phiên>\. \(hết hiệu lực\)/);
  assert.equal(document.querySelector('.contents a')?.getAttribute('href'), '#art_1');
  assert.match(document.querySelector('.relations')?.textContent ?? '', /Bị bãi bỏ bởi/);
  // Another day is a view of the same document, not another address.
  assert.equal(
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    `https://sct.example${PATH}`,
  );
  assert.ok(document.querySelector('meta[name=robots]'));
  await valid(body, 'the document');
});

test('a document whose basis no longer holds says so, from which day', async () => {
  await using server = await serving(aSite());
  const { document } = new JSDOM((await server.visit(PATH)).body).window;
  const lost = document.querySelector('.lost-bases li');
  assert.equal(lost?.textContent, 'Căn cứ Điều 3 Luật 7/2006/QH11 đã hết hiệu lực từ ngày 01/07/2026.');
  assert.equal(lost?.querySelector('a')?.getAttribute('href'), '/van-ban-phap-luat/luat-7-2006-qh11-bcdfghm');
});

test('a corrected document says what was wrong, and the text before it can still be read, but is not indexed (D6)', async () => {
  await using server = await serving(aSite());
  const { document } = new JSDOM((await server.visit(PATH)).body).window;
  assert.match(
    document.querySelector('.corrections')?.textContent ?? '',
    /22\/11\/2026: Khoản 2 in nhầm “Chợ <đêm>”/,
  );
  const link = document.querySelector('.corrections a')?.getAttribute('href') ?? '';
  assert.equal(link, `${PATH}?ban=1`);
  const { body } = await server.visit(link);
  const earlier = new JSDOM(body).window.document;
  assert.match(earlier.querySelector('.legal-text')?.textContent ?? '', /in nhầm/);
  assert.equal(earlier.querySelector('.earlier-text a')?.getAttribute('href'), PATH);
  assert.match(earlier.querySelector('meta[name=robots]')?.getAttribute('content') ?? '', /noindex/);
  await valid(body, 'an earlier text');
  assert.equal((await server.visit(`${PATH}?ban=9`)).status, 302);
});

test('the neighbourhood of a document is a picture that can be walked, and a list that says the same', async () => {
  await using server = await serving(aSite());
  const { document } = new JSDOM((await server.visit(PATH)).body).window;
  const links = (within: string) =>
    [...document.querySelectorAll(`.relations ${within} a`)].map((link) => link.getAttribute('href'));
  assert.equal(links('svg').length, 2);
  assert.deepEqual(links('svg'), links('dl'));
  const dead = [...document.querySelectorAll('.map-dead')].map((node) => node.textContent);
  assert.equal(dead.length, 1);
  assert.match(dead[0] ?? '', /Luật 7\/2006\/QH11.*29\/06\/2006 · Hết hiệu lực/);
});

test('the signed original is there to be saved, with its kind, size and checksum (Điều 8.2)', async () => {
  await using server = await serving(aSite());
  const { document } = new JSDOM((await server.visit(PATH)).body).window;
  assert.match(
    document.querySelector('.files li')?.textContent ?? '',
    /ND-10-2020\.pdf PDF, 240 KB SHA-256 ab12/,
  );
});

test('the sitemap has the addresses of legal documents', async () => {
  await using server = await serving(aSite());
  assert.match(
    (await server.visit('/sitemap.xml')).body,
    new RegExp(`<loc>https://sct.example${PATH}</loc>`),
  );
});

test('a document is there for machines and for saving: XML, JSON-LD and plain text', async () => {
  await using server = await serving(aSite());
  const xml = await server.visit(`${PATH}.xml`);
  assert.match(String(xml.headers['content-type']), /akn\+xml/);
  assert.equal(JSON.parse((await server.visit(`${PATH}.jsonld`)).body)['@type'], 'Legislation');
  assert.match((await server.visit(`${PATH}.txt`)).body, /Điều 1\. Chợ\n2\. Chợ <phiên>\./);
});

test('what the section holds besides is an item like any other, and what is nowhere is not found', async () => {
  await using server = await serving(aSite());
  assert.equal((await server.visit('/van-ban-phap-luat/khong-co-bcdfghz')).status, 404);
  assert.deepEqual(routeOf('GET', `${PATH}?ngay=2026-02-30`), {
    ...{ to: 'document', path: PATH, asOf: null, edition: null },
  });
});

test('a place is said as people say it', () => {
  const said = (eId: string) => placeInWords(LEGAL_WORDS.vi, eId);
  assert.equal(said('art_5__cl_2__pnt_dd'), 'điểm đ khoản 2 Điều 5');
  assert.equal(said('att_1__art_18'), 'Điều 18 Phụ lục 1');
});
