import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { createPublicSite } from './public-site.ts';
import { aPortal } from './testing/a-portal.ts';
import { aCover, anItem, doc, paragraph, words } from './testing/an-item.ts';
import { strangeScripts } from './testing/scripts.ts';
import { valid } from './testing/valid.ts';
import { serving } from './testing/visit.ts';

const PATH = '/tin-tuc-su-kien/hoi-cho-hang-viet-bcdfghj';
const HOSTILE = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>\u0000\u0008`;

const manyItems = () =>
  Array.from({ length: 30 }, (_, index) =>
    anItem({
      permalink: `/tin-tuc-su-kien/tin-${index}-bcdf${String(index).padStart(3, '2')}`,
      title: `Tin số ${index}`,
      cover: index % 3 === 0 ? aCover() : null,
    }),
  );

function aSite(items = [anItem()]) {
  const portal = aPortal(items);
  let changed = () => {};
  const handler = createPublicSite({
    graphql: portal.graphql,
    publicUrl: 'https://sct.thanhhoa.example',
    siteName: 'Sở Công Thương tỉnh Thanh Hoá',
    office: { address: 'Thành phố Thanh Hoá', telephone: '0237 000 000', mail: 'lien.he@sct.example' },
    changes: (drop) => {
      changed = drop;
    },
  });
  return { portal, handler, changed: () => changed() };
}

test('every kind of page is valid HTML with a main part, one h1 and no script but the one that suggests', async () => {
  const rich = anItem({
    cover: aCover(),
    source: 'Báo cáo của Cục Thống kê',
    attachments: [
      {
        name: 'mẫu 1.docx',
        url: '/files/content/a1/m.docx',
        contentType: 'application/msword',
        size: 20_400,
        caption: null,
      },
    ],
    document: doc(
      { type: 'heading', attrs: { level: 4, id: 'a' }, content: [words('Mục một')] },
      paragraph('Đoạn văn.'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Một')] }] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph('Năm')] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('2026')] }] },
        ],
      },
      { type: 'image', attrs: { src: '/files/content/a1/b.jpg', alt: 'Ảnh', caption: 'Chú thích' } },
    ),
  });
  const withdrawn = anItem({
    permalink: '/thong-bao/da-go-bcdfghk',
    section: { code: 'thong-bao' },
    withdrawal: { at: '2026-11-21T00:00:00Z', reason: 'Số liệu chưa chính xác.' },
    document: doc(),
  });
  const research = anItem({
    kind: 'RESEARCH_ARTICLE',
    section: { code: 'nghien-cuu-trao-doi' },
    permalink: '/nghien-cuu-trao-doi/bai-bcdfghx',
  });
  await using server = await serving(aSite([rich, research, withdrawn, ...manyItems()]).handler);
  const pages: [string, number][] = [
    ['/', 200],
    ['/tin-tuc-su-kien', 200],
    ['/tin-tuc-su-kien?sau=12', 200],
    ['/thong-bao', 200],
    ['/linh-vuc', 200],
    ['/linh-vuc/dien-luc', 200],
    ['/linh-vuc/xuc-tien-thuong-mai', 200],
    ['/gioi-thieu', 200],
    ['/lien-he', 200],
    ['/danh-ba', 200],
    ['/danh-ba?xep=ten', 200],
    ['/danh-ba?tim=Khong', 200],
    ['/danh-ba/qltm', 200],
    ['/danh-ba/khong-co', 404],
    ['/so-do-to-chuc', 200],
    ['/so-do-to-chuc?ngay=2024-02-29', 200],
    [PATH, 200],
    ['/nghien-cuu-trao-doi/bai-bcdfghx', 200],
    ['/thong-bao/da-go-bcdfghk', 410],
    ['/khong-co', 404],
    ['/%E0%A4', 400],
  ];
  for (const [path, status] of pages) {
    const { status: given, headers, body } = await server.visit(path);
    assert.equal(given, status, path);
    await valid(body, path);
    const { document } = new JSDOM(body).window;
    assert.equal(document.querySelectorAll('h1').length, 1, path);
    assert.equal(document.querySelectorAll('main').length, 1, path);
    assert.deepEqual(strangeScripts(document), [], path);
    assert.equal(document.querySelectorAll('[style], [onclick], [onerror]').length, 0, path);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('a hostile title, text and name are shown as what they are: words', async () => {
  const hostile = anItem({
    title: HOSTILE,
    summary: HOSTILE,
    byline: [{ name: HOSTILE, office: HOSTILE, part: 'WRITER' }],
    source: HOSTILE,
    unit: { name: HOSTILE },
    cover: aCover({ alt: HOSTILE, caption: HOSTILE }),
    document: doc(paragraph(HOSTILE), {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'bấm', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      ],
    }),
    attachments: [
      { name: HOSTILE, url: 'javascript:alert(1)', contentType: HOSTILE, size: 1, caption: HOSTILE },
    ],
  });
  await using server = await serving(aSite([hostile]).handler);
  for (const path of ['/', PATH, '/tin-tuc-su-kien']) {
    const { body } = await server.visit(path);
    await valid(body, path);
    const { document } = new JSDOM(body).window;
    assert.deepEqual(strangeScripts(document), []);
    assert.equal(document.querySelectorAll('[onerror]').length, 0);
    assert.equal(document.querySelectorAll('a[href^="javascript"]').length, 0);
  }
  for (const path of ['/atom.xml', '/rss.xml', '/sitemap.xml']) {
    const { body } = await server.visit(path);
    const { document } = new JSDOM(body, { contentType: 'application/xml' }).window;
    assert.equal(document.querySelector('parsererror'), null, path);
  }
});

test('the article speaks to machines: NewsArticle, breadcrumb, Open Graph, canonical address', async () => {
  await using server = await serving(aSite([anItem({ cover: aCover() })]).handler);
  const { body } = await server.visit(PATH);
  const { document } = new JSDOM(body).window;
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Record<string, unknown>,
  );
  const article = data.find((entry) => entry['@type'] === 'NewsArticle');
  assert.equal(article?.headline, 'Hội chợ hàng Việt khai mạc tại thành phố Thanh Hoá');
  assert.equal(article.datePublished, '2026-11-20T03:00:00.000Z');
  assert.deepEqual(article.author, [{ '@type': 'Person', name: 'Lê Thị Hoa', jobTitle: 'Chuyên viên' }]);
  assert.ok(data.some((entry) => entry['@type'] === 'BreadcrumbList'));
  const meta = (property: string) =>
    document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  assert.equal(meta('og:type'), 'article');
  assert.equal(meta('og:image'), `https://sct.thanhhoa.example${aCover().url}?w=1600`);
  assert.equal(
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    `https://sct.thanhhoa.example${PATH}`,
  );
  assert.match(body, /Phòng Quản lý thương mại/, 'Điều 4.1: the unit that supplied it');
});

test('permalinks hold for ever: another spelling is led to the one address (D17)', async () => {
  await using server = await serving(aSite().handler);
  const elsewhere: [string, string][] = [
    ['/thong-bao/ten-cu-bcdfghj', PATH],
    [`${PATH}/`, PATH],
    ['//evil.example/', '/evil.example'],
    ['/security.txt', '/.well-known/security.txt'],
  ];
  for (const [path, to] of elsewhere) {
    const { status, headers } = await server.visit(path);
    assert.deepEqual([status, headers.location], [301, to], path);
  }
});

test('a withdrawn item answers 410 with its notice, and is in no list or feed', async () => {
  const { portal, handler, changed } = aSite([anItem(), anItem({ permalink: '/thong-bao/khac-bcdfghk' })]);
  await using server = await serving(handler);
  const title = portal.items[0]?.title ?? '';
  assert.equal((await server.visit(PATH)).status, 200);
  portal.items[0] = anItem({
    withdrawal: { at: '2026-11-21T00:00:00Z', reason: 'Gỡ để kiểm tra lại.' },
    document: doc(),
  });
  changed();
  const { status, body, headers } = await server.visit(PATH);
  assert.equal(status, 410);
  assert.match(body, /Gỡ để kiểm tra lại\./);
  assert.match(body, new RegExp(title));
  assert.equal(headers['x-robots-tag'], 'noindex');
  for (const path of ['/', '/atom.xml', '/rss.xml', '/sitemap.xml', '/tin-tuc-su-kien'])
    assert.doesNotMatch((await server.visit(path)).body, new RegExp(PATH), path);
});

test('pages are kept until something changes, and 304 saves sending them again', async () => {
  const { portal, handler, changed } = aSite();
  await using server = await serving(handler);
  const first = await server.visit('/');
  const asked = portal.asked;
  const again = await server.visit('/?utm_source=x', { 'if-none-match': String(first.headers.etag) });
  assert.equal(again.status, 304);
  assert.equal(again.body, '');
  assert.equal(portal.asked, asked, 'nothing is asked twice');
  portal.items.unshift(anItem({ permalink: '/tin-tuc-su-kien/moi-bcdfghz', title: 'Tin vừa đăng' }));
  changed();
  const after = await server.visit('/', { 'if-none-match': String(first.headers.etag) });
  assert.equal(after.status, 200);
  assert.match(after.body, /Tin vừa đăng/);
});

test('a list goes on by cursor; a cursor that was made up leads back to the list', async () => {
  await using server = await serving(aSite(manyItems()).handler);
  const { body } = await server.visit('/tin-tuc-su-kien');
  const next = new JSDOM(body).window.document.querySelector('a[rel=next]')?.getAttribute('href');
  assert.equal(next, '/tin-tuc-su-kien?sau=12');
  assert.match((await server.visit(next)).body, /Tin số 12</);
  const { status, headers } = await server.visit('/tin-tuc-su-kien?sau=bogus');
  assert.deepEqual([status, headers.location], [302, '/tin-tuc-su-kien']);
});

test('strange addresses are answered politely, in Vietnamese', async () => {
  await using server = await serving(aSite().handler);
  const strange: [string, number, string][] = [
    ['/%00', 400, 'GET'],
    ['/%zz', 400, 'GET'],
    ['/..%5c..%5cetc', 400, 'GET'],
    ['/../../etc/passwd', 404, 'GET'],
    [`/?q=${'a'.repeat(5_000)}`, 414, 'GET'],
    ['/wp-login.php', 404, 'GET'],
    ['/constructor', 404, 'GET'],
    ['/__proto__', 404, 'GET'],
    ['/assets/../package.json', 404, 'GET'],
    ['/assets/nothing.css', 404, 'GET'],
    ['/', 405, 'POST'],
  ];
  for (const [path, status, method] of strange) {
    const answer = await server.visit(path, {}, method);
    assert.equal(answer.status, status, path.slice(0, 40));
    assert.match(answer.body, /<html lang="vi">/);
    assert.match(answer.body, /Trang chủ/);
  }
});

test('while the API is down: a polite page that is not kept, and pages return with it', async () => {
  const { portal, handler } = aSite();
  await using server = await serving(handler);
  portal.down = true;
  const { status, headers, body } = await server.visit('/');
  assert.deepEqual([status, headers['retry-after'], headers['cache-control']], [503, '30', 'no-store']);
  await valid(body, '503');
  portal.down = false;
  assert.equal((await server.visit('/')).status, 200);
});

test('feeds hold every item with its whole text; robots, sitemap and security.txt are there', async () => {
  await using server = await serving(aSite().handler);
  const xml = async (path: string) => {
    const { body, status } = await server.visit(path);
    assert.equal(status, 200, path);
    const { document } = new JSDOM(body, { contentType: 'application/xml' }).window;
    assert.equal(document.querySelector('parsererror'), null, path);
    return document;
  };
  const address = `https://sct.thanhhoa.example${PATH}`;
  for (const path of ['/atom.xml', '/tin-tuc-su-kien/atom.xml']) {
    const atom = await xml(path);
    assert.equal(atom.querySelector('entry > id')?.textContent, address);
    assert.match(
      atom.querySelector('entry > content')?.textContent ?? '',
      /<p>Sáng nay, hội chợ khai mạc\.<\/p>/,
    );
    for (const required of [
      'feed > id',
      'feed > title',
      'feed > updated',
      'entry > updated',
      'entry > title',
    ])
      assert.ok(atom.querySelector(required)?.textContent, `${path}: ${required}`);
  }
  for (const path of ['/rss.xml', '/tin-tuc-su-kien/rss.xml'])
    assert.equal((await xml(path)).querySelector('item > link')?.textContent, address);
  assert.equal((await server.visit('/khong-co/atom.xml')).status, 404);
  assert.ok(
    [...(await xml('/sitemap.xml')).querySelectorAll('loc')].some(
      ({ textContent }) => textContent === address,
    ),
  );
  assert.match(
    (await server.visit('/robots.txt')).body,
    /Sitemap: https:\/\/sct\.thanhhoa\.example\/sitemap\.xml/,
  );
  assert.match(
    (await server.visit('/.well-known/security.txt')).body,
    /^Contact: mailto:lien\.he@sct\.example$/m,
  );
});

test('style and fonts come under names that browsers may keep for good', async () => {
  await using server = await serving(aSite().handler);
  const { body } = await server.visit('/');
  const style = /href="(\/assets\/site\.[0-9a-f]+\.css)"/.exec(body)?.[1] ?? '';
  const css = await server.visit(style);
  assert.equal(css.status, 200);
  assert.match(String(css.headers['cache-control']), /immutable/);
  const font = /url\('(\/assets\/[^']+\.woff2)'\)/.exec(css.body)?.[1] ?? '';
  assert.equal((await server.visit(font)).headers['content-type'], 'font/woff2');
  assert.equal(
    (await server.visit(style, { 'accept-encoding': 'gzip, br' })).headers['content-encoding'],
    'br',
  );
});
