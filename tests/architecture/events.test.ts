import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVENTS } from '@portal/schema';
import { sources } from './sources.ts';

const nouns = [...new Set(Object.keys(EVENTS).map((type) => type.split('.')[0]))].join('|');
const code = sources(/^(services|infra)\/.*\.ts$/).filter(
  ({ path }) => !/\.test\.ts$|\/testing\//.test(path),
);
const named = new Set(
  code.flatMap(({ text }) =>
    [...text.matchAll(new RegExp(`'((?:${nouns})\\.[a-z-]+)'`, 'g'))].map(([, type = '']) => type),
  ),
);

test('what is recorded or heard stands in the catalogue of events', () => {
  assert.ok(named.size > 15);
  assert.deepEqual(
    [...named].filter((type) => !Object.hasOwn(EVENTS, type)),
    [],
  );
});

test('the catalogue lists nothing that never happens', () => {
  const happens = (type: string) =>
    named.has(type) || code.some(({ text }) => text.includes(`'${type.split('.')[1]}'`));
  assert.deepEqual(
    Object.keys(EVENTS).filter((type) => !happens(type)),
    [],
  );
});
