import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { createPublicSite } from '../public-site.ts';
import { routeOf } from '../serving/route.ts';
import { aPortal } from '../testing/a-portal.ts';
import { serving } from '../testing/visit.ts';
import { endOfDay } from './chart.page.ts';

const ADDRESS = 'hong.lt@sct.example';

function aSite() {
  const portal = aPortal();
  return {
    portal,
    handler: createPublicSite({
      graphql: portal.graphql,
      publicUrl: 'https://sct.example',
      siteName: 'Sở Công Thương',
    }),
  };
}

test('an address is there for eyes, ears and the clipboard, and not for harvesters (Điều 8.5)', async () => {
  await using server = await serving(aSite().handler);
  for (const path of ['/danh-ba', '/danh-ba/qltm', '/danh-ba?xep=ten']) {
    const { body } = await server.visit(path);
    const { document } = new JSDOM(body).window;
    const shown = document.querySelector('.official .reveal p');
    const heard = shown?.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[hidden]')) hidden.remove();
    assert.equal(heard.textContent, ADDRESS, path);
    for (const harvested of [body, body.replace(/<[^>]*>/g, ''), document.body.textContent])
      assert.deepEqual(harvested.match(/[\w.+-]+\s*(@|\[at\]|\(at\))\s*[\w-]+\.\w+/g), null, path);
    assert.doesNotMatch(body, /mailto:/);
  }
});

test('a head who is missing is said to be missing, in the directory and in the chart', async () => {
  await using server = await serving(aSite().handler);
  for (const path of ['/danh-ba', '/so-do-to-chuc'])
    assert.match((await server.visit(path)).body, /Khuyết/, path);
});

test('the chart is a list within a list, and shows any day as it ended', async () => {
  await using server = await serving(aSite().handler);
  const { body } = await server.visit('/so-do-to-chuc?ngay=2024-02-29');
  const { document } = new JSDOM(body).window;
  assert.equal(document.querySelectorAll('.chart > li > ul > li > ul > li').length, 1);
  assert.match(document.querySelector('h1')?.textContent ?? '', /29\/02\/2024/);
  assert.equal(endOfDay('2026-11-25'), '2026-11-25T16:59:59.999Z');
});

test('what was made up in an address of the directory is no day and no search', () => {
  const route = (url: string) => routeOf('GET', url);
  for (const date of ['2026-02-30', '2026-13-01', '26-1-1', 'hôm nay', '2026-11-25T00:00'])
    assert.deepEqual(route(`/so-do-to-chuc?ngay=${encodeURIComponent(date)}`), { to: 'chart', date: null });
  assert.deepEqual(route('/danh-ba?tim=%20Ho%CC%82%CC%80ng%00%20&xep=hang'), {
    ...{ to: 'directory', search: 'Hồng', byName: false, after: null },
  });
});

test('the directory is asked anew for every visitor: an office that ends at midnight tells nobody', async () => {
  const { portal, handler } = aSite();
  await using server = await serving(handler);
  await server.visit('/danh-ba');
  const asked = portal.asked;
  await server.visit('/danh-ba');
  assert.equal(portal.asked, asked + 1);
});
