import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetOf } from './path.ts';

const pathOf = (url: string) => targetOf({ url }).pathname;

test('the path is the client’s, the host never is', () => {
  assert.equal(pathOf('/graphql?query={a}'), '/graphql');
  assert.equal(pathOf('//elsewhere.example/graphql'), '//elsewhere.example/graphql');
  assert.equal(targetOf({ url: '//elsewhere.example/' }).host, 'portal');
});

test('what is no address throws nothing', () => {
  for (const url of ['//', '*', '///', '/%', '/\\', 'http://elsewhere.example:99999/', ''])
    assert.notEqual(pathOf(url), '/graphql', url);
});
