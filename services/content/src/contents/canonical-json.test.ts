import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson, contentHash } from './canonical-json.ts';

test('the same content has the same hash, in whatever order its fields come', () => {
  const first = { title: 'Tin', byline: [{ name: 'A', part: 'WRITER' }], source: null };
  const second = { source: null, byline: [{ part: 'WRITER', name: 'A' }], title: 'Tin', field: undefined };
  assert.equal(canonicalJson(first), '{"byline":[{"name":"A","part":"WRITER"}],"source":null,"title":"Tin"}');
  assert.equal(contentHash(first), contentHash(second));
});

test('one changed letter, one changed order of names, one changed checksum changes the hash', () => {
  const content = { title: 'Tin', byline: ['A', 'B'], attachments: [{ checksum: 'aa' }] };
  const hashes = [
    content,
    { ...content, title: 'Tín' },
    { ...content, byline: ['B', 'A'] },
    { ...content, attachments: [{ checksum: 'ab' }] },
  ].map(contentHash);
  assert.equal(new Set(hashes).size, hashes.length);
});
