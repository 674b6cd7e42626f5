import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeLegacy } from '@portal/kit';
import { repair } from './repair.ts';

/** Damaged text is made here and never committed. */
const damage = (text: string) => encodeLegacy(text, 'TCVN3');

test('a damaged stretch inside a good sentence is repaired, the rest is left alone (Điều 9.1)', () => {
  const sentences: [string, string, string][] = [
    [
      '2. Cán bộ, công chức, viên chức ',
      'cơ quan Sở và các đơn vị trực',
      ' thuộc Sở có trách nhiệm gửi tin, bài.',
    ],
    ['1. ', 'Văn phòng', ' Sở '],
    ['4. Trưởng các ', 'phòng ban Sở, các', ' đơn vị '],
  ];
  for (const [before, stretch, after] of sentences) {
    const { text, repairs } = repair(before + damage(stretch) + after);
    assert.equal(text, before + stretch + after);
    assert.deepEqual(
      repairs.map(({ converted }) => converted),
      [stretch],
    );
  }
});

test('words that read well both ways follow their neighbours ("cã", "gióp")', () => {
  const tail = 'có trách nhiệm giúp Giám đốc Sở quản lý trực tiếp hoạt động của Website.';
  const { text } = repair(`1. ${damage('Văn phòng')} Sở ${damage(tail)}`);
  assert.equal(text, `1. Văn phòng Sở ${tail}`);
});

test('good Vietnamese, English, French and chemical notation are not touched', () => {
  for (const text of [
    'Các đồng chí lãnh đạo Sở đã thông qua kế hoạch; có cú sốc giá, rõ ràng là vậy.',
    'The façade of the café — naïve, © 2026, ± 5 °C, 3 × 4 µm',
    'Phản ứng: 2H₂ + O₂ → 2H₂O; giá 1.000 ¥',
  ])
    assert.deepEqual(repair(text), { text, repairs: [] });
});
