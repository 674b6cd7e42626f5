import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEGAL_REFUSALS } from './refusals.ts';

for (const [code, { vi, en, article }] of Object.entries(LEGAL_REFUSALS))
  test(`${code} says in both languages what is the matter and what to do`, () => {
    assert.match(vi, /(Hãy|hãy|phải) .+\.$/u);
    assert.ok(en.split(/[.;] /).length >= 2, en);
    assert.deepEqual(vi.match(/\{\w+\}/g), en.match(/\{\w+\}/g));
    if (article !== undefined) assert.match(article, /^Điều \d+(\.\d+[a-zđ]?)?$/u);
  });
