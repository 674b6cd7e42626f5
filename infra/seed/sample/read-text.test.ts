import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const TEXT = `title: Chợ đêm: mở cửa
summary: Từ tối thứ sáu.
days: 2
.validUntil: +9
.places: Bảng tin: tầng một
---
Dòng một
dòng hai.

## Đề mục

- một
- hai

| A | B |
| 1 | 2 |`;

test('a sample text is head, paragraphs, headings, lists and tables', () => {
  const { title, head, details, document } = readText('cho', TEXT);
  assert.equal(title, 'Chợ đêm: mở cửa');
  assert.deepEqual(head, { days: '2' });
  assert.deepEqual(details, [
    ['validUntil', '+9'],
    ['places', 'Bảng tin: tầng một'],
  ]);
  assert.deepEqual(
    document.content.map(({ type }) => type),
    ['paragraph', 'heading', 'bulletList', 'table'],
  );
  assert.equal(document.content[0]?.content?.[0]?.text, 'Dòng một dòng hai.');
  assert.deepEqual(
    document.content[3]?.content?.map((row) => row.content?.[0]?.type),
    ['tableHeader', 'tableCell'],
  );
});

test('one without title or summary is a mistake of ours', () => {
  assert.throws(() => readText('cho', 'title: A\n---\nB'), /summary/);
});
