import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { globalId } from '@portal/kit';
import { plantEditions, aDraft } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { take, walk, WHOLE_WAY } from '../testing/walk.ts';

const ITEM = `id kind kindName permalink section { code } field { code } title summary document byline { name office part }
  origin source publishedAt updatedAt language attachments { name url } cover { url } withdrawal { at reason }
  ... on NewsItem { eventAt }`;

interface Listing {
  publishedContent: {
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const byPath = async (path: string): Promise<Record<string, unknown> | null> => {
  const source = `query ($path: String!) { contentByPath(path: $path) { ${ITEM} } }`;
  const { data } = await read<{ contentByPath: Record<string, unknown> | null }>(newsroom, null, source, {
    path,
  });
  return data.contentByPath;
};

async function pathOf(editionId: string): Promise<string> {
  const [row] = await newsroom.db.query<{ path: string }>(
    'select path from content.publication where edition_id = $1',
    [editionId],
  );
  assert.ok(row);
  return row.path;
}

test('a posted item stands at its address, at an older one, and under any spelling of its readable part (D17)', async () => {
  const { id } = await walk(newsroom, WHOLE_WAY);
  const path = await pathOf(id);
  const item = await byPath(path);
  assert.equal(item?.['title'], 'Khai mạc hội chợ Công Thương');
  assert.equal(item?.['permalink'], path);
  assert.equal(JSON.stringify(item?.['document']).includes('Sáng nay hội chợ khai mạc.'), true);

  await newsroom.db.query(
    `insert into content.redirect (from_path, item_id, reason, at)
     select '/tin-cu/12345.html', item_id, 'IMPORTED', now() from content.publication where edition_id = $1`,
    [id],
  );
  assert.equal((await byPath('/tin-cu/12345.html'))?.['permalink'], path);
  assert.equal((await byPath(`/muc-khac/ten-cu-${path.slice(-7)}`))?.['permalink'], path);
  assert.equal(await byPath('/tin-tuc-su-kien/khong-co-2222222'), null);
});

test('a withdrawn item answers with title and notice, and is in no list (D17)', async () => {
  const walked = await walk(newsroom, WHOLE_WAY);
  const path = await pathOf(walked.id);
  await take(newsroom, 'withdraw', walked);
  const item = await byPath(path);
  assert.equal(item?.['title'], 'Khai mạc hội chợ Công Thương');
  assert.equal((item?.['withdrawal'] as { reason: string } | undefined)?.reason, 'Sai số liệu');
  assert.deepEqual(item?.['document'], { type: 'doc', content: [] });
  assert.equal(item?.['summary'], '');
  assert.deepEqual(item?.['byline'], []);
  const { data } = await read(
    newsroom,
    null,
    `{ publishedContent(first: 100) { edges { node { permalink } } } }`,
  );
  assert.equal(JSON.stringify(data).includes(path), false);
});

test('no query, argument or node gives the public a word of what is not published (Điều 4.1)', async () => {
  const SECRET = 'Bí mật chưa đăng';
  const draft = aDraft({
    title: SECRET,
    summary: SECRET,
    source: SECRET,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: SECRET }] }] },
    byline: [{ name: SECRET, part: 'WRITER' }],
  });
  const states = [
    'DRAFT',
    'UNIT_APPROVAL',
    'SUBMITTED',
    'COMPILING',
    'VERIFYING',
    'APPROVING',
    'APPROVED',
    'RETURNED',
    'DECLINED',
  ];
  const ids = await plantEditions(
    newsroom,
    states.map((state) => ({ state, draft })),
  );
  const rows = await newsroom.db.query(
    'select item_id, i.short_id from content.edition e join content.item i on i.id = item_id where e.id = any ($1)',
    [ids],
  );

  const asked: string[] = [];
  const ask = async (source: string) => asked.push(JSON.stringify(await read(newsroom, null, source)));
  const EDITION = `id title summary document source byline { name } timeline { remark } remarks { text } item { title }`;
  for (const id of ids) await ask(`{ edition(id: "${globalId('Edition', id)}") { ${EDITION} } }`);
  for (const desk of ['UNIT', 'COMPILE', 'VERIFY', 'APPROVE', 'POSTING'])
    await ask(`{ editionsAwaiting(desk: ${desk}) { edges { node { ${EDITION} } } } }`);
  await ask(`{ myEditions(first: 100) { edges { node { ${EDITION} } } } }`);
  for (const argument of ['', 'section: "tin-tuc-su-kien",', 'kind: NEWS_ITEM,', 'field: "dien-luc",'])
    await ask(`{ publishedContent(${argument} first: 100) { edges { node { ${ITEM} } } } }`);
  for (const { short_id } of rows) {
    await ask(`{ contentByPath(path: "/tin-tuc-su-kien/bi-mat-chua-dang-${short_id}") { ${ITEM} } }`);
    await ask(`{ contentByPath(path: "/x/${short_id}") { ${ITEM} } }`);
  }
  for (const mutation of ['saveRevision', 'remarkOnEdition', 'resubmitEdition', 'postEdition']) {
    const rest =
      mutation === 'resubmitEdition'
        ? ''
        : mutation === 'remarkOnEdition'
          ? ', text: "x"'
          : ', expectedVersion: 1';
    const content = `, content: { title: "", summary: "", document: {}, section: "x", origin: AUTHORED, byline: [], attachments: [] }`;
    for (const id of ids)
      await ask(
        `mutation { ${mutation}(input: { id: "${globalId('Edition', id)}"${rest}${mutation === 'saveRevision' ? content : ''} }) {
           edition { ${EDITION} } refusals { code } } }`,
      );
  }
  assert.equal(asked.length > 50, true);
  for (const answer of asked) {
    assert.equal(answer.includes(SECRET), false, answer);
    assert.equal(answer.includes('Cannot query field'), false, answer);
  }
});

test('the pages of a list join without a gap or a double, newest first', async () => {
  await plantEditions(
    newsroom,
    Array.from({ length: 25 }, () => ({ state: 'PUBLISHED' })),
  );
  const seen: string[] = [];
  const position: { after: string | null } = { after: null };
  do {
    const { data } = await read<Listing>(
      newsroom,
      null,
      `query ($after: String) { publishedContent(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
      position,
    );
    const page = data.publishedContent;
    seen.push(...page.edges.map(({ node }) => node.id));
    position.after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (position.after !== null);
  assert.equal(new Set(seen).size, seen.length);
  const rows = await newsroom.db.query(
    'select count(*)::int as n from content.publication where withdrawn_at is null',
  );
  assert.deepEqual(rows, [{ n: seen.length }]);
});
