import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askSite } from './ask-site.ts';
import { followLink, PrivateAddress } from './follow-link.ts';
import type { AskSite } from './follow-link.ts';
import { isPrivateAddress } from './private-address.ts';

/** A web in memory: a status, or where an address points to. */
const aWeb =
  (sites: Record<string, number | string>): AskSite =>
  async (url) => {
    const site = sites[url.href];
    if (site === undefined) throw new Error('no such host');
    return typeof site === 'number' ? { status: site, location: null } : { status: 302, location: site };
  };

test('a link is open, gone, faulty or out of reach, also after it moved (Điều 8.6)', async () => {
  const ask = aWeb({
    'https://a.example/': 200,
    'https://a.example/old': '/new',
    'https://a.example/new': 200,
    'https://a.example/lost': 410,
    'https://a.example/ill': 503,
    'https://a.example/closed': 403,
    'https://a.example/round': '/round',
  });
  const verdict = async (path: string) => (await followLink(ask, `https://a.example${path}`)).verdict;
  assert.equal(await verdict('/'), 'OPEN');
  assert.equal(await verdict('/closed'), 'OPEN');
  assert.equal(await verdict('/lost'), 'GONE');
  assert.equal(await verdict('/ill'), 'FAULTY');
  assert.equal(await verdict('/round'), 'FAULTY');
  assert.equal((await followLink(ask, 'https://b.example/')).verdict, 'UNREACHABLE');
  assert.deepEqual(await followLink(ask, 'https://a.example/old'), {
    ...{ verdict: 'OPEN', status: 200, movedTo: 'https://a.example/new' },
  });
});

test('addresses inside a house are told from those out in the web', () => {
  for (const address of [
    ...['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['::1', '::', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '[::1]', '2002:7f00:1::', '224.0.0.1', 'x'],
  ])
    assert.equal(isPrivateAddress(address), true, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8'])
    assert.equal(isPrivateAddress(address), false, address);
});

test('the port goes to no address inside a house, whatever it is called, and to no other scheme or port', async () => {
  for (const url of [
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://localhost/',
    'https://8.8.8.8:8443/',
    'https://user@8.8.8.8/',
    'ftp://8.8.8.8/',
  ])
    await assert.rejects(askSite(new URL(url)), PrivateAddress, url);
});

test('a site that points into a house is not followed there', async () => {
  const ask: AskSite = async (url) =>
    url.hostname === 'a.example' ? { status: 301, location: 'http://169.254.169.254/meta' } : askSite(url);
  const { verdict } = await followLink(ask, 'https://a.example/');
  assert.equal(verdict, 'PRIVATE');
});
