import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import type { TestGateway } from '@portal/gateway/testing';
import { newId } from '@portal/kit';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { aPortal, OWN_PAGE, signIn, trusted } from './a-portal.ts';

let portal: TestGateway;
before(async () => {
  portal = await aPortal();
  for (const service of portal.services) service.start();
});
after(() => portal.close());

const socketUrl = (url = portal.url) => `${url.replace('http', 'ws')}/graphql`;

function clientOf(headers: Record<string, string>, { url } = portal) {
  class Browser extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers });
    }
  }
  return createClient({ url: socketUrl(url), webSocketImpl: Browser, retryAttempts: 0 });
}

/** Something waits for approval, told on the bus as content would. */
const somethingWaits = (title: string) => {
  const editionId = newId();
  const move = {
    editionId,
    version: 5,
    state: 'APPROVING',
    title,
    unitId: null,
    section: 'thong-bao',
    field: null,
  };
  return portal.db.query(
    `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
     values ($1, 'edition.verified', 'content', 'Edition', $2, $3, kit.now())`,
    [newId(), editionId, JSON.stringify({ ...move, authorId: newId(), actorId: newId() })],
  );
};

test('through the gateway: what was missed first, then live, in the reader’s language', async () => {
  await somethingWaits('Một');
  const cookie = await signIn(portal, 'truong.ban');
  const client = clientOf({ cookie: `${cookie}; portal_language=en` });
  const stream = client.iterate<{ inbox: { number: number; text: string } }>({
    query: '',
    ...trusted('InboxStream'),
    variables: { after: 0 },
  });
  const first = await stream.next();
  assert.equal(first.value?.data?.inbox.text, '“Một” waits for approval (step 3).');
  const next = stream.next();
  await somethingWaits('Hai');
  assert.equal((await next).value?.data?.inbox.number, 2);
  await client.dispose();
});

test('a page of another site opens no socket', async () => {
  const cookie = await signIn(portal, 'truong.ban');
  const socket = new WebSocket(socketUrl(), 'graphql-transport-ws', {
    headers: { cookie, origin: 'https://elsewhere.example' },
  });
  const status = await new Promise((done) => {
    socket.on('unexpected-response', (_request, response) => done(response.statusCode));
    socket.on('error', () => undefined);
    socket.on('open', () => done('open'));
  });
  assert.equal(status, 403);
});

test('an address that is none ends nobody’s portal', async () => {
  const { hostname, port } = new URL(portal.url);
  for (const line of ['GET //', 'GET /%zz', 'GET http://[', 'OPTIONS *'])
    for (const upgrade of ['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n']) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined).end(`${line} HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`);
      await new Promise((done) => socket.on('close', done).resume());
    }
  assert.equal((await fetch(`${portal.url}/healthz`)).status, 200);
});

test('over the socket too, a session sends our own documents only', async () => {
  const client = clientOf({ cookie: await signIn(portal, 'truong.ban') });
  const stream = client.iterate({ query: 'subscription { unreadCountChanged }' });
  await assert.rejects(
    async () => stream.next(),
    (errors) => JSON.stringify(errors).includes('TRUSTED_DOCUMENTS_ONLY'),
  );
  await client.dispose();
});

test('a cookie that opens nothing is told so at once', async () => {
  const client = clientOf({ cookie: 'portal_session=nothing' });
  const stream = client.iterate({ query: '', ...trusted('UnreadCount') });
  await assert.rejects(
    async () => stream.next(),
    (event) => (event as { code?: number }).code === 4403,
  );
  await client.dispose();
});

const codeOf = async (next: Promise<unknown>) =>
  next.then(
    () => null,
    (event: unknown) => (event as { code?: number }).code ?? JSON.stringify(event),
  );

test('a session that ends takes its open streams with it, and its next operation finds it ended (D23)', async () => {
  const slow = await aPortal({ recheckMs: 100 });
  try {
    const cookie = await signIn(slow, 'truong.ban');
    const client = clientOf({ cookie }, slow);
    const stream = client.iterate({ query: '', ...trusted('InboxStream'), variables: { after: 0 } });
    const ended = codeOf(stream.next());
    await fetch(`${slow.url}/auth/sign-out`, {
      method: 'POST',
      headers: { ...OWN_PAGE, cookie },
      body: '{}',
    });
    assert.equal(await ended, 4403);
    await client.dispose();
  } finally {
    await slow.close();
  }
});

test('a revoked session starts nothing more over the socket it still holds', async () => {
  const cookie = await signIn(portal, 'pho.ban');
  const client = clientOf({ cookie });
  const unread = () => client.iterate({ query: '', ...trusted('UnreadCount') }).next();
  assert.equal(await codeOf(unread()), null);
  const stream = client.iterate({ query: '', ...trusted('InboxStream'), variables: { after: 0 } });
  void stream.next().catch(() => undefined);
  await fetch(`${portal.url}/auth/sign-out`, {
    method: 'POST',
    headers: { ...OWN_PAGE, cookie },
    body: '{}',
  });
  assert.match(String(await codeOf(unread())), /4403|SIGN_IN/);
  await client.dispose();
});

test('over the socket too, limits hold and faults are masked', async () => {
  const client = clientOf({});
  const answered = (query: string) => client.iterate({ query }).next();
  const deep = `{ units { ${'parent { '.repeat(20)} id ${'} '.repeat(20)} } }`;
  assert.match(String(await codeOf(answered(deep))), /depth/i);
  await portal.db.query('alter table identity.register_entry rename to hidden');
  try {
    const { value } = await answered('{ sections { id } }');
    const text = JSON.stringify(value);
    assert.match(text, /Hệ thống gặp lỗi/);
    assert.doesNotMatch(text, /register_entry|\.ts/);
  } finally {
    await portal.db.query('alter table identity.hidden rename to register_entry');
  }
  await client.dispose();
});

test('a portal that closes says goodbye to its sockets, and does not wait for those who do not answer', async () => {
  const other = await aPortal();
  const socket = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((done) => socket.on('open', done));
  const farewell = new Promise((done) => socket.on('close', done));
  const deaf = connect(Number(new URL(other.url).port), '127.0.0.1');
  deaf.on('error', () => undefined);
  deaf.write(
    `GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n` +
      `Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
  );
  await new Promise((done) => deaf.once('data', done));
  const began = performance.now();
  await other.close();
  assert.ok(performance.now() - began < 6_000);
  assert.equal(await farewell, 1001);
  deaf.destroy();
});
