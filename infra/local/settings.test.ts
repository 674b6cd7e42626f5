import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PostgresFault } from '@portal/kit/postgres';
import { explain } from './explain.ts';
import { readSettings, StartFault } from './settings.ts';

test('without any setting the portal starts', () => {
  const { PORT, DATA_DIR, SAMPLE_CONTENT } = readSettings({});
  assert.deepEqual([PORT, DATA_DIR, SAMPLE_CONTENT], [4000, '.data', undefined]);
  assert.equal(readSettings({ PORT: '' }).PORT, 4000);
});

test('a wrong setting is named with what it must look like, all of them at once', () => {
  const wrong = { PORT: 'abc', DATABASE_URL: 'mysql://x', SAMPLE_CONTENT: 'yes', PORTAL_SECRET: 'short' };
  assert.throws(
    () => readSettings(wrong),
    (error: unknown) => {
      assert.ok(error instanceof StartFault);
      const lines = error.message.split('\n');
      assert.deepEqual(lines.map((line) => line.split('=')[0]).sort(), Object.keys(wrong).sort());
      assert.ok(!error.message.includes('short'), 'a secret is not repeated');
      return true;
    },
  );
});

test('.env.example lists every setting', () => {
  const listed = new Set(
    [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name),
  );
  const known = new Set(
    [...readFileSync('infra/local/settings.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)].map(
      ([, name]) => name,
    ),
  );
  assert.deepEqual([...listed].sort(), [...known].sort());
});

test('what goes wrong at the start is one sentence, not a stack', () => {
  const of = (code: string) => explain(Object.assign(new Error('raw'), { code }));
  for (const code of ['ECONNREFUSED', '28P01', '3D000', '42501', 'ENOSPC', 'EACCES', 'ENOENT'])
    assert.ok(!of(code).includes('\n'), code);
  assert.equal(explain(new PostgresFault('vi', 'en')), 'vi / en');
});
