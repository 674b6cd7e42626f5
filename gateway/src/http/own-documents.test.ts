import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { QUERY_LIMITS } from './query-limits.ts';

const generated = (name: string) => readFileSync(`schema/generated/${name}`, 'utf8');

test('no screen of the portal asks for more than the gateway allows (D23)', () => {
  const schema = buildSchema(generated('api.graphql'));
  const documents = JSON.parse(generated('trusted-documents.json')) as Record<string, string>;
  const refused = Object.values(documents).flatMap((text) =>
    validate(schema, parse(text), QUERY_LIMITS).map(({ message }) => [
      text.split('{', 1)[0]?.trim(),
      message,
    ]),
  );
  assert.deepEqual(refused, []);
});
