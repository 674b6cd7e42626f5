import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf, Rate } from './rate.ts';

test('one IPv4 address counts for itself, a whole IPv6 network as one', () => {
  assert.equal(networkOf('203.0.113.9'), '203.0.113.9');
  for (const address of ['2001:db8:0:1::7', '2001:db8:0:1:a:b:c:d', '2001:db8::1:0:0:0:9'])
    assert.equal(networkOf(address), '2001:db8:0:1::/64', address);
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
  assert.notEqual(networkOf('2001:db8:0:2::7'), networkOf('2001:db8:0:1::7'));
});

test('whoever asks more often than allowed waits until the window is over', async () => {
  const rate = new Rate(2, 10);
  assert.deepEqual([await rate.count('a'), await rate.count('a')], [0, 0]);
  const wait = await rate.count('a');
  assert.ok(wait >= 1 && wait <= 10);
  assert.equal(await rate.count('b'), 0);
});
