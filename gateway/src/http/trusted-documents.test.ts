import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './trusted-documents.ts';

const HASH = 'a'.repeat(64);
const trusted = { [HASH]: '{ viewer { account } }' };
const named = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

test('a document of ours is known by its hash, to everybody', () => {
  for (const signedIn of [true, false]) {
    assert.deepEqual(documentOf({ extensions: named(HASH) }, signedIn, trusted), {
      text: trusted[HASH],
      trusted: true,
    });
    assert.deepEqual(documentOf({ query: '', extensions: named(HASH.toUpperCase()) }, signedIn, trusted), {
      text: trusted[HASH],
      trusted: true,
    });
  }
});

test('a document of somebody’s own is taken from the public alone', () => {
  const own = { query: '{ sections { id } }' };
  assert.deepEqual(documentOf(own, false, trusted), { text: own.query, trusted: false });
  assert.deepEqual(documentOf(own, true, trusted), { refused: 'TRUSTED_DOCUMENTS_ONLY' });
  // A known hash beside it does not make it one of ours.
  assert.deepEqual(documentOf({ ...own, extensions: named(HASH) }, true, trusted), {
    refused: 'TRUSTED_DOCUMENTS_ONLY',
  });
});

test('an unknown hash is refused, names of objects’ own members too', () => {
  for (const hash of ['b'.repeat(64), 'constructor', '__proto__'])
    assert.deepEqual(documentOf({ extensions: named(hash) }, true, trusted), { refused: 'DOCUMENT_UNKNOWN' });
});
