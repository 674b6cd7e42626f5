import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slides } from '../testing/office-files.ts';
import { attachedText } from './attached-text.ts';

const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

test('a file that unpacks without end is read no further', async () => {
  const part = 'a'.repeat(30_000_000);
  const bytes = slides(['Chợ phiên', part, part, part, part]);
  assert.ok(bytes.length < 1_000_000);
  const { body } = await attachedText(bytes, SLIDES);
  assert.match(body, /^Chợ phiên/u);
  assert.ok(body.length < 100_000_000, String(body.length));
});
