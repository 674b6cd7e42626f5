import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold-text.ts';
import { typedForm } from './typed-form.ts';
import { pairsIn, wordsIn } from './words.ts';

const letters = [
  ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
];
const syllable = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(syllable).map((some) => some.join(' ')),
);

test('folding keeps the length of the NFC text, so that places in it are places of the original', () => {
  fc.assert(fc.property(anyText, (text) => foldText(text).length === text.normalize('NFC').length));
});

test('folding twice is folding once, whatever the composition and case of the letters', () => {
  fc.assert(
    fc.property(anyText, syllable, (text, word) => {
      assert.equal(foldText(foldText(text)), foldText(text));
      assert.equal(foldText(word.normalize('NFD')), foldText(word));
      assert.equal(foldText(word.toUpperCase()), foldText(word));
      assert.match(foldText(word), /^[a-z]+$/);
    }),
  );
});

test('either placement of the tone is the same word, another tone or another vowel is not', () => {
  for (const [one, other] of [
    ...[
      ['thuỵ', 'thụy'],
      ['hoà', 'hòa'],
      ['Khoẻ', 'khỏe'],
      ['tuỳ', 'tùy'],
      ['QUÝ', 'qúy'],
    ],
    ...[
      ['thủy', 'thuỷ'],
      ['ĐIỆN'.normalize('NFD'), 'điện'],
    ],
  ] as const)
    assert.equal(typedForm(one), typedForm(other));
  for (const [one, other] of [
    ...[
      ['cấp', 'cáp'],
      ['hòa', 'hóa'],
      ['đo', 'do'],
    ],
  ] as const)
    assert.notEqual(typedForm(one), typedForm(other));
  fc.assert(fc.property(syllable, (word) => typedForm(typedForm(word)) === typedForm(word)));
});

test('a number is the same words however it is written', () => {
  const folded = (text: string) => wordsIn(text).map((word) => word.folded);
  for (const text of ['1140/QĐ-SCT', '1140 qd sct', '1140/qd – SCT', '1140/QĐSCT'.replace('SCT', '-SCT')])
    assert.deepEqual(folded(text), ['1140', 'qd', 'sct']);
  assert.deepEqual(pairsIn(folded('Sở Công Thương')), ['so cong', 'cong thuong']);
});

test('a word says where it stands', () => {
  const text = 'Thuỷ điện: nước (sạch)'.normalize('NFD');
  const nfc = text.normalize('NFC');
  assert.deepEqual(
    wordsIn(text).map(({ start, end }) => nfc.slice(start, end)),
    ['Thuỷ', 'điện', 'nước', 'sạch'],
  );
});
