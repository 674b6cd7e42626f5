import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentType } from '../documents/document-type.ts';
import { divide } from '../structure/divide.ts';
import { danglingReferences } from './dangling.ts';
import { proposeRelations } from './propose.ts';

const said = (lines: string[], type: DocumentType | null = null) => {
  const text = lines.join('\n');
  return proposeRelations(text, divide(text), type).map(({ kind, document, provisions, saidIn }) => [
    kind,
    document.number?.text ?? document.name,
    provisions,
    saidIn,
  ]);
};

describe('the relations that a text says it has', () => {
  it('are proposed from its reasons, its acts and its references', () => {
    assert.deepEqual(
      said([
        'THÔNG TƯ',
        'Quy định chi tiết một số điều của Nghị định số 8/2015/NĐ-CP',
        'Căn cứ Luật Hải quan ngày 23 tháng 6 năm 2014;',
        'Căn cứ Luật Thương mại số 36/2005/QH11 đã được sửa đổi theo Luật số 44/2019/QH14;',
        'Điều 1. Bãi bỏ khoản 7 Điều 4 của Thông tư số 1/2020/TT-BCT.',
        'Điều 2. Thực hiện theo Nghị định số 9/2016/NĐ-CP.',
        'Điều 3. Thông tư này có hiệu lực từ ngày 01/7/2026 và thay thế Thông tư số 2/2021/TT-BCT.',
        'Điều 4. Thông tư số 3/2019/TT-BCT hết hiệu lực kể từ ngày Thông tư này có hiệu lực.',
      ]),
      [
        ['IMPLEMENTS', '8/2015/NĐ-CP', [], 'preface'],
        ['BASED_ON', 'Hải quan', [], 'preamble'],
        ['BASED_ON', '36/2005/QH11', [], 'preamble'],
        ['CITES', '44/2019/QH14', [], 'preamble'],
        ['REPEALS', '1/2020/TT-BCT', [{ article: '4', clause: '7' }], 'art_1'],
        ['CITES', '9/2016/NĐ-CP', [], 'art_2'],
        ['REPLACES', '2/2021/TT-BCT', [], 'art_3'],
        ['REPEALS', '3/2019/TT-BCT', [], 'art_4'],
      ],
    );
  });

  it('name the parts, also where the clauses of an amending law no longer name the law', () => {
    assert.deepEqual(
      said([
        'Điều 1. Sửa đổi, bổ sung một số điều của Luật Điện lực số 28/2004/QH11',
        '1. Sửa đổi khoản 2 Điều 3 như sau:',
        '“2. Giá điện theo Điều 9 Luật Giá số 11/2012/QH13.”.',
        '2. Bãi bỏ Điều 7.',
        'Điều 2. Luật này có hiệu lực từ ngày 01/7/2027.',
      ]),
      [
        ['AMENDS', '28/2004/QH11', [{ article: '3', clause: '2' }], 'art_1'],
        ['CITES', '11/2012/QH13', [{ article: '9' }], 'art_1__cl_1'],
        ['REPEALS', '28/2004/QH11', [{ article: '7' }], 'art_1__cl_2'],
      ],
    );
  });

  it('are not those of another: a letter that tells of a law replaces nothing', () => {
    const letter = ['Kính gửi: Các đơn vị', 'Luật này thay thế Luật Hải quan số 29/2001/QH10.'];
    assert.deepEqual(said(letter, 'OFFICIAL_LETTER'), [['CITES', '29/2001/QH10', [], 'preface']]);
  });

  it('and replacing words amends', () => {
    assert.deepEqual(
      said(['Điều 1. Thay thế cụm từ “cũ” bằng “mới” tại Điều 5 Nghị định số 1/2020/NĐ-CP.']),
      [['AMENDS', '1/2020/NĐ-CP', [{ article: '5' }], 'art_1']],
    );
  });
});

describe('a reference to a place that the document does not have', () => {
  const regulation = [
    'Điều 1. Quản lý',
    '1. Văn phòng.',
    '2. Ban Biên tập.',
    '3. Quản trị Website được quy định tại khoản 8 Điều 18 của Quy chế này; xem khoản 3 Điều này.',
    ...Array.from({ length: 17 }, (_, index) => `Điều ${index + 2}. Trách nhiệm`),
    '1. Văn phòng Sở.',
    '2. Thanh tra Sở.',
    '3. Các phòng.',
  ].join('\n');

  it('is found: Điều 6.3 names khoản 8 Điều 18, which has three', () => {
    assert.deepEqual(danglingReferences(regulation, divide(regulation)), [
      {
        ...{ provision: { article: '18', clause: '8' }, saidIn: 'art_1__cl_3' },
        quote: 'khoản 8 Điều 18 của Quy chế này',
      },
    ]);
  });

  it('is none where it stands in words quoted from another', () => {
    const text = 'Điều 1. Sửa đổi Điều 2 Luật A như sau:\n“Điều 2. Theo Điều 77 của Luật này.”.';
    assert.deepEqual(danglingReferences(text, divide(text)), []);
  });
});
