import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestGateway } from '@portal/gateway/testing';
import sharp from 'sharp';
import { aPortal, ask, OWN_PAGE, signIn, trusted } from './a-portal.ts';

let portal: TestGateway;
let author: Record<string, string>;
let picture: Buffer;

before(async () => {
  portal = await aPortal();
  author = { 'x-portal-csrf': '1', cookie: await signIn(portal, 'can.bo') };
  picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#17508f' } })
    .withExif({ IFD0: { Copyright: 'somebody at home' } })
    .jpeg()
    .toBuffer();
});
after(() => portal.close());

const TUS = { 'tus-resumable': '1.0.0' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function begin(name: string, length: number, headers = author): Promise<Response> {
  const metadata = { 'upload-length': String(length), 'upload-metadata': `filename ${base64(name)}` };
  return fetch(`${portal.url}/files/content`, {
    method: 'POST',
    headers: { ...TUS, ...metadata, ...headers },
  });
}

const send = (location: string, bytes: Buffer, offset: number, headers = author) =>
  fetch(new URL(location, portal.url), {
    method: 'PATCH',
    headers: {
      ...TUS,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      ...headers,
    },
    body: new Uint8Array(bytes),
  });

async function uploaded(name: string, bytes: Buffer): Promise<Response> {
  const location = (await begin(name, bytes.length)).headers.get('location') ?? '';
  return send(location, bytes, 0);
}

test('an upload that was cut off goes on where it stopped (D13)', async () => {
  const location = (await begin('cho.jpg', picture.length)).headers.get('location') ?? '';
  const half = Math.floor(picture.length / 2);
  assert.equal((await send(location, picture.subarray(0, half), 0)).status, 204);
  const head = await fetch(new URL(location, portal.url), { method: 'HEAD', headers: { ...TUS, ...author } });
  assert.equal(head.headers.get('upload-offset'), String(half));
  const last = await send(location, picture.subarray(half), half);
  assert.ok(last.headers.get('portal-file-id'));
});

test('nobody uploads without a session, from another site, or into somebody else’s upload', async () => {
  assert.equal((await begin('a.jpg', 10, { 'x-portal-csrf': '1' } as never)).status, 401);
  assert.equal((await begin('a.jpg', 10, { cookie: author['cookie'] } as never)).status, 403);
  const location = (await begin('a.jpg', picture.length)).headers.get('location') ?? '';
  const other = { 'x-portal-csrf': '1', cookie: await signIn(portal, 'cong.tac') };
  assert.equal((await send(location, picture, 0, other)).status, 404);
});

test('a file is taken for what its bytes are: a program called .jpg is refused in Vietnamese', async () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4_000, 7)]);
  const response = await uploaded('anh.jpg', program);
  assert.equal(response.status, 422);
  const { refusals } = (await response.json()) as { refusals: { code: string; message: string }[] };
  assert.match(refusals[0]?.message ?? '', /[ạảãàáâậầấẩẫăắằặẳẵđêếềệểễôốồộổỗơớờợởỡưứừựửữ]/);
});

test('a picture belongs to whoever sent it until it is published; its EXIF data is gone', async () => {
  const id = (await uploaded('cho.jpg', picture)).headers.get('portal-file-id') ?? '';
  const [, uuid = ''] = Buffer.from(id, 'base64url').toString().split(':');
  const read = (headers: Record<string, string>, width = '') =>
    fetch(`${portal.url}/files/content/${uuid}/cho.jpg${width}`, { headers });
  assert.equal((await read({})).status, 404);
  const own = await read({ cookie: author['cookie'] ?? '' });
  assert.equal(own.status, 200);
  const { exif } = await sharp(Buffer.from(await own.arrayBuffer())).metadata();
  assert.equal(exif, undefined);
  const small = await read({ cookie: author['cookie'] ?? '' }, '?w=480');
  assert.equal((await sharp(Buffer.from(await small.arrayBuffer())).metadata()).width, 480);
});

test('a file goes with an item from the upload to the draft', async () => {
  const id = (await uploaded('cho.jpg', picture)).headers.get('portal-file-id') ?? '';
  const content = {
    ...{
      title: 'Chợ đêm',
      summary: 'Mở cửa.',
      document: { type: 'doc', content: [] },
      section: 'tin-tuc-su-kien',
    },
    ...{
      origin: 'AUTHORED',
      byline: [],
      attachments: [{ fileId: id, caption: 'Sơ đồ' }],
      cover: { fileId: id, alt: 'Cổng chợ' },
    },
  };
  const input = { kind: 'NEWS_ITEM', mode: 'INDIVIDUAL', content };
  const own = { ...OWN_PAGE, ...author };
  const { text } = await ask(portal, { ...trusted('DraftEdition'), variables: { input } }, own);
  const { edition, refusals } = (
    JSON.parse(text) as {
      data: {
        outcome: {
          edition: { cover: { alt: string }; attachments: { name: string }[] };
          refusals: unknown[];
        };
      };
    }
  ).data.outcome;
  assert.deepEqual(refusals, []);
  assert.equal(edition.cover.alt, 'Cổng chợ');
  assert.equal(edition.attachments[0]?.name, 'cho.jpg');
});

test('a download may be asked about before it is fetched, and goes on where it stopped', async () => {
  const id = (await uploaded('cho.jpg', picture)).headers.get('portal-file-id') ?? '';
  const [, uuid = ''] = Buffer.from(id, 'base64url').toString().split(':');
  const url = `${portal.url}/files/content/${uuid}/cho.jpg`;
  const cookie = { cookie: author['cookie'] ?? '' };
  const head = await fetch(url, { method: 'HEAD', headers: cookie });
  assert.equal(head.status, 200);
  const size = Number(head.headers.get('content-length'));
  const rest = await fetch(url, { headers: { ...cookie, range: `bytes=${size - 10}-` } });
  assert.deepEqual([rest.status, (await rest.arrayBuffer()).byteLength], [206, 10]);
});

test('a file that is too large is refused before a byte of it is sent', async () => {
  assert.equal((await begin('phim.mp4', 300 * 1024 * 1024)).status, 413);
});

test('a fault while a file is taken in is masked, and the upload can be begun again', async () => {
  const location = (await begin('cho.jpg', picture.length)).headers.get('location') ?? '';
  await portal.db.query('alter table content.file rename to hidden');
  try {
    const failed = await send(location, picture, 0);
    assert.equal(failed.status, 500);
    const text = await failed.text();
    assert.match(text, /Hệ thống gặp lỗi/);
    assert.doesNotMatch(text, /relation|content\.file|\.ts/);
  } finally {
    await portal.db.query('alter table content.hidden rename to file');
  }
  const head = await fetch(new URL(location, portal.url), { method: 'HEAD', headers: { ...TUS, ...author } });
  assert.equal(head.status, 404);
  assert.ok((await uploaded('cho.jpg', picture)).headers.get('portal-file-id'));
});
