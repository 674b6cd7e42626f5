import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { isOwnOrigin, isOwnPage, visitOf } from './visit.ts';

const request = (headers: Record<string, string>, remoteAddress = '::ffff:10.0.0.7') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

test('who is calling is the socket’s address, unless a trusted proxy says otherwise', () => {
  const forwarded = request({ 'x-forwarded-for': '1.1.1.1, 203.0.113.9' });
  assert.equal(visitOf(forwarded, false).address, '10.0.0.7');
  // What a client writes into the header itself stands before what the proxy added.
  assert.equal(visitOf(forwarded, true).address, '203.0.113.9');
});

test('the language is the one that was chosen, else the browser’s, else Vietnamese', () => {
  const language = (headers: Record<string, string>) => visitOf(request(headers), false).language;
  assert.equal(language({ 'accept-language': 'en-GB' }), 'en');
  assert.equal(language({ 'accept-language': 'en-GB', cookie: 'portal_language=vi' }), 'vi');
  assert.equal(language({ cookie: 'portal_language=en' }), 'en');
  assert.equal(language({ 'accept-language': 'fr' }), 'vi');
});

test('a trace goes on where the caller has one', () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  assert.equal(visitOf(request({ traceparent: `00-${trace}-00f067aa0ba902b7-01` }), false).traceId, trace);
  assert.match(visitOf(request({ traceparent: 'nonsense' }), false).traceId, /^[0-9a-f]{32}$/);
});

test('an own page names this host or the public address, and carries our header', () => {
  const host = { host: 'localhost:4000' };
  assert.ok(isOwnOrigin(request(host)));
  assert.ok(isOwnOrigin(request({ ...host, origin: 'http://localhost:4000' })));
  assert.ok(isOwnOrigin(request({ ...host, origin: 'https://sct.example' }), 'https://sct.example'));
  for (const origin of ['https://elsewhere.example', 'null', 'http://localhost:4001'])
    assert.ok(!isOwnOrigin(request({ ...host, origin })), origin);
  assert.ok(!isOwnPage(request(host)));
  assert.ok(isOwnPage(request({ ...host, 'x-portal-csrf': '1' })));
});
