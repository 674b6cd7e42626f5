import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSyllable } from './syllable.ts';

test('a syllable ends in c, ch, p or t only with the tones sắc and nặng', () => {
  for (const word of ['thuộc', 'trực', 'nghiệp', 'quyết', 'gìn', 'uỷ', 'khuya', 'Sở', 'khuỷu', 'hoà', 'hòa'])
    assert.ok(isSyllable(word), word);
  for (const word of ['trùc', 'thuéc', 'phßng', 'xyz', 'cỏc', 'naỵt', 'bôì', 'tiê'])
    assert.ok(!isSyllable(word), word);
});
