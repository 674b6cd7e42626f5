import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { createPublicSite } from './public-site.ts';
import type { Fact, Item } from './portal/content.operation.ts';
import { aPortal } from './testing/a-portal.ts';
import { anItem } from './testing/an-item.ts';
import { serving } from './testing/visit.ts';

const PATH = '/thong-bao/bai-bcdfghj';
const value = (text: string, more: object = {}) => ({ text, href: null, machine: null, unit: null, ...more });
const fact = (name: string, given: Partial<Fact>): Fact => ({
  ...{ name, label: name, property: null, value: null, table: null },
  ...given,
});

async function pageOf(given: Partial<Item>, path = PATH) {
  const item = anItem({ permalink: PATH, section: { code: 'thong-bao' }, ...given });
  const handler = createPublicSite({
    ...{ graphql: aPortal([item]).graphql, publicUrl: 'https://sct.example', siteName: 'Sở Công Thương' },
  });
  await using server = await serving(handler);
  const { status, headers, body } = await server.visit(path);
  return { status, headers, document: new JSDOM(body).window.document };
}
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

test('how long a posting is on show is said in words (Điều 8.8)', async () => {
  const said = async (state: 'UPCOMING' | 'CURRENT' | 'EXPIRED') => {
    const { document } = await pageOf({ validity: { from: '2026-11-20', until: '2026-12-05', state } });
    return textOf(document.querySelector('.validity'));
  };
  assert.equal(await said('CURRENT'), 'Đang niêm yết: từ ngày 20/11/2026 đến hết ngày 05/12/2026.');
  assert.equal(await said('UPCOMING'), 'Sẽ niêm yết từ ngày 20/11/2026 đến hết ngày 05/12/2026.');
  assert.match((await said('EXPIRED')) ?? '', /^Hết hạn niêm yết từ cuối ngày 05\/12\/2026/);
});

test('what is over stands in the archive of its section and not in its list (Điều 8.8)', async () => {
  const over = { validity: { from: '2026-01-01', until: '2026-02-01', state: 'EXPIRED' as const } };
  const links = async (path: string) => {
    const { document } = await pageOf(over, path);
    return [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  };
  const list = await links('/thong-bao');
  assert.ok(!list.includes(PATH) && list.includes('/thong-bao/luu-tru'));
  assert.ok((await links('/thong-bao/luu-tru')).includes(PATH));
  assert.equal((await pageOf(over)).status, 200, 'its address holds');
  assert.equal((await pageOf(over, '/khong-co/luu-tru')).status, 404);
});

test('a work programme reads as a calendar: a row group for each day, and the hour of each entry', async () => {
  const entry = (machine: string, day: string, matter: string) => ({
    ...{ day, cells: [value('x', { machine }), value(matter)] },
  });
  const table = {
    columns: ['Thời gian', 'Nội dung'],
    rows: [
      entry('2026-11-24T01:00:00Z', '2026-11-24', 'Giao ban'),
      entry('2026-11-24T07:30:00Z', '2026-11-24', 'Tiếp dân'),
      entry('2026-11-25T01:00:00Z', '2026-11-25', 'Họp'),
    ],
  };
  const { document } = await pageOf({ facts: [fact('entries', { table })] });
  const groups = [...document.querySelectorAll('.calendar tbody')].map(textOf);
  assert.deepEqual(groups, ['Thứ Ba, 24/11/202608:00Giao ban14:30Tiếp dân', 'Thứ Tư, 25/11/202608:00Họp']);
});

test('facts are words, links are safe, machines read the properties of schema.org', async () => {
  const { document } = await pageOf({
    schemaType: 'SpecialAnnouncement',
    validity: { from: '2026-11-20', until: '2026-12-31', state: 'CURRENT' },
    facts: [
      fact('number', { property: 'identifier', value: value('15/QĐ-SCT') }),
      fact('decidedOn', { value: value('05/12/2026', { machine: '2026-12-05' }) }),
      fact('site', { value: value('bấm', { href: 'javascript:alert(1)' }) }),
      fact('about', { value: value('', { unit: { name: 'Phòng Quản lý thương mại' } }) }),
      fact('violators', { table: { columns: ['<b>'], rows: [{ day: null, cells: [value('<script>')] }] } }),
    ],
  });
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );
  const told = data.find((entry) => entry['@type'] === 'SpecialAnnouncement');
  assert.deepEqual([told?.['identifier'], told?.['expires']], ['15/QĐ-SCT', '2026-12-31']);
  assert.equal(document.querySelector('.own time')?.getAttribute('datetime'), '2026-12-05');
  assert.equal(document.querySelector('.own a'), null);
  assert.match(textOf(document.querySelector('.own')) ?? '', /Phòng Quản lý thương mại.*<script>/);
});

test('a link that no longer opens says so, with the day on which it was looked at (Điều 8.6)', async () => {
  const check = (url: string, verdict: 'OPEN' | 'GONE') => ({
    url,
    verdict,
    checkedAt: '2026-11-24T18:00:00Z',
  });
  const { document } = await pageOf({
    facts: [fact('place', { value: value('Nghi Sơn') })],
    linkChecks: [check('https://a.example/', 'OPEN'), check('https://b.example/', 'GONE')],
  });
  const said = [...document.querySelectorAll('.own li')].map(textOf);
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /^https:\/\/b\.example\/: Kiểm tra ngày 25\/11\/2026/);
});

test('what machines may no longer list says so, and is in neither feed nor sitemap (Điều 18.2)', async () => {
  const { headers, document } = await pageOf({ indexed: false });
  assert.equal(headers['x-robots-tag'], 'noindex');
  assert.equal(document.querySelector('meta[name=robots]')?.getAttribute('content'), 'noindex');
  for (const path of ['/sitemap.xml', '/atom.xml', '/rss.xml'])
    assert.doesNotMatch(
      (await pageOf({ indexed: false }, path)).document.documentElement.outerHTML,
      /bcdfghj/,
    );
});
