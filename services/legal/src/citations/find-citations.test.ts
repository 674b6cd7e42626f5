import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCitations } from './find-citations.ts';

const found = (text: string) =>
  findCitations(text).map(({ of, document, provisions, start, end }) => ({
    of,
    said: text.slice(start, end),
    is: document?.number?.text ?? document?.name ?? null,
    on: document?.issuedOn ?? null,
    provisions,
  }));
const only = (text: string) => {
  const [citation, ...more] = found(text);
  assert.deepEqual(more, []);
  return citation;
};

describe('a citation', () => {
  const shapes: [string, string, string | null][] = [
    [
      'Căn cứ Luật Công nghệ thông tin của Quốc hội, số 67/2006/QH11 ngày 29/6/2006;',
      '67/2006/QH11',
      '2006-06-29',
    ],
    ['Nghị định 64/2007/NĐ-CP ngày 10/4/2007', '64/2007/NĐ-CP', '2007-04-10'],
    ['Quyết định số 2995/QĐ-UBND ngày 29 tháng 9 năm 2008', '2995/QĐ-UBND', '2008-09-29'],
    ['Thông tư liên tịch số 21/2003/TTLT/BVHTT-BTC ngày 01/07/2003', '21/2003/TTLT/BVHTT-BTC', '2003-07-01'],
    ['Bộ mã tiếng Việt Unicode, TCVN 6909 - 2001', 'TCVN 6909:2001', null],
    ['Quyết định số:1140/QĐ – SCT ngày 01 tháng 8 năm 2011', '1140/QĐ-SCT', '2011-08-01'],
    ['Chỉ thị số 37-CT/TW ngày 03 tháng 9 năm 2019', '37-CT/TW', '2019-09-03'],
    ['Nghị định 404-CP ngày 09/11/1979', '404-CP', '1979-11-09'],
  ];
  for (const [text, number, day] of shapes)
    it(`“${text}”`, () => {
      const citation = only(text);
      assert.deepEqual([citation?.is, citation?.on], [number, day]);
    });

  it('of a law by its name and its date, or its year', () => {
    assert.deepEqual(only('Luật Đất đai ngày 18 tháng 01 năm 2024'), {
      ...{ of: 'other', is: 'Đất đai', on: '2024-01-18', provisions: [] },
      said: 'Luật Đất đai ngày 18 tháng 01 năm 2024',
    });
    assert.equal(only('Bộ luật Dân sự năm 2015')?.is, 'Dân sự');
    assert.equal(
      only('Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở ngày 29/6/2024')?.is,
      'sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở',
    );
  });

  it('names the place: article, clause and point, one or several', () => {
    assert.deepEqual(only('theo Điều 4 của Nghị định số 64/2007/NĐ-CP ngày 10/4/2007')?.provisions, [
      { article: '4' },
    ]);
    assert.deepEqual(only('điểm a, b khoản 1 Điều 28 Nghị định số 1/2007/NĐ-CP')?.provisions, [
      { article: '28', clause: '1', point: 'a' },
      { article: '28', clause: '1', point: 'b' },
    ]);
    assert.deepEqual(
      found('khoản 1 Điều 19, khoản 2 Điều 20 và Điều 21 của Nghị định số 1/2007/NĐ-CP').map(
        ({ is, provisions }) => [is, provisions],
      ),
      [
        ['1/2007/NĐ-CP', [{ article: '19', clause: '1' }]],
        ['1/2007/NĐ-CP', [{ article: '20', clause: '2' }]],
        ['1/2007/NĐ-CP', [{ article: '21' }]],
      ],
    );
  });

  it('of the document itself', () => {
    assert.deepEqual(only('được quy định tại khoản 8 Điều 18 của Quy chế này'), {
      ...{ of: 'this', is: null, on: null, provisions: [{ article: '18', clause: '8' }] },
      said: 'khoản 8 Điều 18 của Quy chế này',
    });
    assert.deepEqual(only('tại khoản 1 Điều này')?.provisions, [{ article: null, clause: '1' }]);
    assert.deepEqual(only('quy định tại mục 5 Điều 11 của Quy chế này')?.provisions, [
      { article: '11', clause: '5' },
    ]);
    assert.deepEqual(only('tại Chương III của Quy chế này')?.provisions, [{ chapter: 'III' }]);
  });

  it('of a law that was named before with its number', () => {
    const text =
      'Căn cứ Luật Công nghệ thông tin số 67/2006/QH11;\nthực hiện Điều 28 Luật Công nghệ thông tin;';
    assert.deepEqual(
      found(text).map(({ is, provisions }) => [is, provisions]),
      [
        ['67/2006/QH11', []],
        ['67/2006/QH11', [{ article: '28' }]],
      ],
    );
  });

  for (const none of [
    'theo mẫu số 02/TKKK và Biểu số 03/QĐC',
    'thương binh hạng 1/4, diện tích 2/3, tỷ lệ 1/5.000',
    'Luật này có hiệu lực từ ngày 01 tháng 7 năm 2026',
    'Điều 5. Nguồn tin',
    'trong giai đoạn 2021-2030',
  ])
    it(`is not “${none}”`, () => assert.deepEqual(found(none), []));
});
