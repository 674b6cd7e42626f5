import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { QUERY_LIMITS } from '../../gateway/src/http/query-limits.ts';

const generated = (name: string) =>
  readFile(join(import.meta.dirname, '../../schema/generated', name), 'utf8');

test('what the screens ask stays within the limits of the door', async () => {
  const schema = buildSchema(await generated('api.graphql'), { assumeValid: true });
  const documents = JSON.parse(await generated('trusted-documents.json')) as Record<string, string>;
  assert.ok(Object.keys(documents).length > 40);
  const over = Object.values(documents).flatMap((text) =>
    validate(schema, parse(text), QUERY_LIMITS).map(
      ({ message }) => `${/\w+ \w+/.exec(text)?.[0]}: ${message}`,
    ),
  );
  assert.deepEqual(over, []);
});
