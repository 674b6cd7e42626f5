import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestGateway } from '@portal/gateway/testing';
import { aPortal, ask, OWN_PAGE, signIn, trusted } from './a-portal.ts';

let portal: TestGateway;
before(async () => {
  portal = await aPortal();
});
after(() => portal.close());

test('a session is a cookie that no script reads and no other site sends', async () => {
  const response = await fetch(`${portal.url}/auth/sign-in`, {
    method: 'POST',
    headers: OWN_PAGE,
    body: JSON.stringify({ account: 'can.bo@sct.example', password: 'ThanhHoa-2026!' }),
  });
  assert.equal(response.status, 200);
  const cookie = response.headers.get('set-cookie') ?? '';
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.includes(part), part);
});

test('signing in from another site’s page is refused', async () => {
  const body = JSON.stringify({ account: 'can.bo@sct.example', password: 'ThanhHoa-2026!' });
  const foreign = { ...OWN_PAGE, origin: 'https://elsewhere.example' };
  for (const headers of [foreign, { 'content-type': 'application/json' }]) {
    const response = await fetch(`${portal.url}/auth/sign-in`, { method: 'POST', headers, body });
    assert.equal(response.status, 403);
    assert.equal(response.headers.get('set-cookie'), null);
  }
});

test('a wrong password is refused in Vietnamese, a malformed body too', async () => {
  const send = (body: string) =>
    fetch(`${portal.url}/auth/sign-in`, { method: 'POST', headers: OWN_PAGE, body });
  const wrong = await send(JSON.stringify({ account: 'can.bo@sct.example', password: 'không đúng' }));
  assert.equal(wrong.status, 401);
  assert.match(await wrong.text(), /mật khẩu không đúng/);
  for (const body of ['{', '[]', '{"account":1}', '']) assert.equal((await send(body)).status, 400, body);
});

test('a session sends our own documents and nothing else (D23)', async () => {
  const cookie = await signIn(portal, 'can.bo');
  const own = { ...OWN_PAGE, cookie };
  const viewer = await ask(portal, trusted('Viewer'), own);
  assert.match(viewer.text, /Trịnh Thị Ngọc/);
  const free = await ask(portal, { query: '{ viewer { account } }' }, own);
  assert.deepEqual([free.status, free.codes], [403, ['TRUSTED_DOCUMENTS_ONLY']]);
  const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } };
  assert.deepEqual((await ask(portal, unknown, own)).codes, ['DOCUMENT_UNKNOWN']);
});

test('a session’s cookie without our page’s header does nothing', async () => {
  const cookie = await signIn(portal, 'can.bo');
  assert.deepEqual((await ask(portal, trusted('Viewer'), { cookie })).codes, ['FOREIGN_ORIGIN']);
  const foreign = { ...OWN_PAGE, cookie, origin: 'https://elsewhere.example' };
  assert.deepEqual((await ask(portal, trusted('Viewer'), foreign)).codes, ['FOREIGN_ORIGIN']);
});

test('signed out or revoked, the cookie opens nothing from the next request on', async () => {
  const cookie = await signIn(portal, 'pho.ban');
  await fetch(`${portal.url}/auth/sign-out`, {
    method: 'POST',
    headers: { ...OWN_PAGE, cookie },
    body: '{}',
  });
  assert.deepEqual((await ask(portal, trusted('Viewer'), { ...OWN_PAGE, cookie })).codes, ['SIGN_IN']);
});

test('what is for the gateway alone, no client can name', async () => {
  const query = 'mutation { signIn(input: { account: "a", password: "b", address: "c" }) { token } }';
  assert.deepEqual((await ask(portal, { query })).codes, ['GRAPHQL_VALIDATION_FAILED']);
});
