import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSameNumber, parseNumber } from './document-number.ts';
import { answersQuery, parseNumberQuery } from './number-query.ts';

describe('the number of a document', () => {
  const same: [string, string][] = [
    ['1140/QĐ – SCT', '1140/QD-SCT'],
    ['Số:1140/QĐ–SCT', '1140/qđ-sct'],
    ['102/2017/NÐ-CP', '102/2017/NĐ-CP'],
    ['05/2020/TT-BCT', '5/2020/TT-BCT'],
    ['21/2003/TTLT/BVHTT-BTC', '21/2003/TTLT-BVHTT-BTC'],
    ['61-CP', '61/CP'],
    ['TCVN 6909 - 2001', 'TCVN 6909:2001'],
    ['42a/NQ-CP', '42A / NQ - CP'],
    ['19046/BTC-TCHQ', '19046/BTC - TCHQ'],
  ];
  for (const [one, other] of same)
    it(`written “${one}” is “${other}”`, () => assert.ok(isSameNumber(one, other)));

  const different: [string, string][] = [
    ['1140/QĐ-SCT', '1140/QĐ-UBND'],
    ['67/2006/QH11', '67/2006/QH12'],
    ['04/2007/QH12', '4/2008/QH12'],
    ['140/QĐ-SCT', '1140/QĐ-SCT'],
    ['TCVN 6909:2001', 'TCVN 6909:2024'],
  ];
  for (const [one, other] of different)
    it(`“${one}” is not “${other}”`, () => assert.ok(!isSameNumber(one, other)));

  it('is read into its parts', () => {
    assert.deepEqual(parseNumber('67/2006/QH11'), {
      ...{ ordinal: '67', year: 2006, symbol: 'QH11' },
      ...{ text: '67/2006/QH11', key: '67/2006/qh11' },
    });
    assert.equal(parseNumber('1140/QĐ – SCT')?.text, '1140/QĐ-SCT');
  });

  for (const none of ['', 'Điều 5', 'QĐ-SCT', '15', '1/2 héc ta và', 'ngày 29/6/2006'])
    it(`is not “${none}”`, () => assert.equal(parseNumber(none), null));

  const ordinals = fc.integer({ min: 1, max: 99_999 }).map(String);
  const years = fc.option(fc.integer({ min: 1945, max: 2060 }));
  const symbols = fc.constantFrom('QĐ-SCT', 'NĐ-CP', 'QH15', 'TT-BCT', 'NQ-HĐTP', 'TTLT-BTC-BCT');
  const spelled = fc.record({
    dash: fc.constantFrom('-', '–', '—', ' - ', ' – ', '‑'),
    slash: fc.constantFrom('/', ' / ', '/ '),
    zeros: fc.constantFrom('', '0', '00'),
    label: fc.constantFrom('', 'Số: ', 'số ', 'Số:'),
    lower: fc.boolean(),
    decomposed: fc.boolean(),
    eth: fc.boolean(),
  });

  it('has one key and one text however it is spelled', () => {
    fc.assert(
      fc.property(ordinals, years, symbols, spelled, (ordinal, year, symbol, spelling) => {
        const plain = [ordinal, year, symbol].filter(Boolean).join('/');
        let written = `${spelling.zeros}${plain}`
          .replaceAll('/', spelling.slash)
          .replaceAll('-', spelling.dash);
        if (spelling.eth) written = written.replaceAll('Đ', 'Ð');
        if (spelling.lower) written = written.toLowerCase();
        if (spelling.decomposed) written = written.normalize('NFD');
        const number = parseNumber(spelling.label + written);
        assert.equal(number?.key, parseNumber(plain)?.key);
        assert.equal(parseNumber(number?.text ?? '')?.text, number?.text);
      }),
    );
  });

  it('has another key when any part is another', () => {
    fc.assert(
      fc.property(fc.tuple(ordinals, years, symbols), fc.tuple(ordinals, years, symbols), (one, other) => {
        const write = (parts: unknown[]) => parts.filter(Boolean).join('/');
        const equal = one.every((part, index) => part === other[index]);
        assert.equal(isSameNumber(write(one), write(other)), equal);
      }),
    );
  });
});

describe('a question for a number', () => {
  const number = parseNumber('1140/QĐ-SCT');
  const finds = (typed: string) => {
    const query = parseNumberQuery(typed);
    return query !== null && number !== null && answersQuery(number, query);
  };
  for (const typed of ['so 1140', 'số 1140', '1140', '1140/QĐ – SCT', '1140 qd sct', 'QĐ 1140', '1140/qd'])
    it(`“${typed}” finds 1140/QĐ-SCT`, () => assert.ok(finds(typed)));
  for (const typed of ['so 140', '1140/QĐ-UBND', '1140/2011/QĐ-SCT', 'an toàn gas 2026 tại chợ', 'gas'])
    it(`“${typed}” does not`, () => assert.ok(!finds(typed)));
  it('with a year asks for that year', () => {
    const law = parseNumber('67/2006/QH11');
    const asked = (typed: string) => {
      const query = parseNumberQuery(typed);
      return law !== null && query !== null && answersQuery(law, query, 'Luật');
    };
    assert.ok(asked('luat 67/2006'));
    assert.ok(!asked('luat 67/2007'));
    assert.ok(!asked('nghi dinh 67/2006'));
  });
});
