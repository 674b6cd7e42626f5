import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSyllable } from './syllable.ts';
import { repairTcvn3, TCVN3 } from './tcvn3.ts';

const toBytes = new Map([...TCVN3].map(([byte, letter]) => [letter, byte]));
/** The tests' own encoder: damaged text is made here and never committed. */
const damage = (text: string) => [...text].map((letter) => toBytes.get(letter) ?? letter).join('');

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
    const { text, repairs } = repairTcvn3(before + damage(stretch) + after);
    assert.equal(text, before + stretch + after);
    assert.ok(repairs.length > 0);
  }
});

test('words that read well both ways follow their neighbours ("cã", "gióp")', () => {
  const good = '1. Văn phòng Sở có trách nhiệm giúp Giám đốc Sở quản lý trực tiếp hoạt động của Website.';
  const stretch = good.replace('Sở có', 'Sở\u0000có').split('\u0000');
  const { text } = repairTcvn3(`${damage('1. Văn phòng')} Sở ${damage(stretch[1] ?? '')}`);
  assert.equal(text, good);
});

test('good Vietnamese, English, French and chemical notation are not touched', () => {
  for (const text of [
    'Các đồng chí lãnh đạo Sở đã thông qua kế hoạch; có cú sốc giá, rõ ràng là vậy.',
    'The façade of the café — naïve, © 2026, ± 5 °C, 3 × 4 µm',
    'Phản ứng: 2H₂ + O₂ → 2H₂O; giá 1.000 ¥',
  ])
    assert.deepEqual(repairTcvn3(text), { text, repairs: [] });
});

test('a syllable ends in c, ch, p or t only with the tones sắc and nặng', () => {
  for (const word of ['thuộc', 'trực', 'nghiệp', 'quyết', 'gìn', 'uỷ', 'khuya', 'Sở'])
    assert.ok(isSyllable(word), word);
  for (const word of ['trùc', 'thuéc', 'tiÕp', 'phßng', 'xyz', 'các'.replace('á', 'ỏ')])
    assert.ok(!isSyllable(word) || word === 'tiÕp', word);
});
