import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { effectiveDayIn } from './effect.ts';
import { secrecyOf, urgencyOf } from './marks.ts';
import { namesWebsite, recipientsIn } from './recipients.ts';
import { signaturesIn } from './signature.ts';
import { readTitleBlock } from './title-block.ts';

const document = ({
  mark = '',
  body = 'Căn cứ Luật Điện lực;\nĐiều 1. Ban hành.',
  title = 'Về cấp điện',
} = {}) =>
  [
    ...['UBND TỈNH THANH HOÁ', 'SỞ CÔNG THƯƠNG', mark, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ...['Độc lập - Tự do - Hạnh phúc', 'Số: 12/QĐ – SCT', 'Thanh Hoá, ngày 05 tháng 3 năm 2026'],
    ...['QUYẾT ĐỊNH', title, body],
  ].join('\n');

describe('the head of a document (Decree 30/2020)', () => {
  it('says number, type, abstract, issuer, place and day', () => {
    const { number, ...said } = readTitleBlock(document());
    assert.equal(number?.text, '12/QĐ-SCT');
    assert.deepEqual(said, {
      ...{ type: 'DECISION', abstract: 'Về cấp điện', issuer: 'SỞ CÔNG THƯƠNG' },
      ...{ place: 'Thanh Hoá', issuedOn: '2026-03-05' },
    });
  });

  it('is issued by whoever stands above the nation, in either spelling of it', () => {
    const inOther = document().replace('HOÀ', 'HÒA').normalize('NFD');
    assert.equal(readTitleBlock(inOther).issuer, 'SỞ CÔNG THƯƠNG');
  });

  it('of a letter has the abstract beside the number', () => {
    const letter =
      'SỞ CÔNG THƯƠNG\nSố: 9/SCT-KT V/v rà soát chợ\nThanh Hoá, ngày 1/2/2026\nKính gửi: UBND xã';
    const { type, abstract, issuedOn } = readTitleBlock(letter);
    assert.deepEqual([type, abstract, issuedOn], ['OFFICIAL_LETTER', 'rà soát chợ', '2026-02-01']);
  });
});

describe('a secrecy mark (Điều 11.2, 18.1)', () => {
  const marks = [
    ['MẬT', 'CONFIDENTIAL'],
    ['TỐI MẬT', 'SECRET'],
    ['TUYỆT  MẬT', 'TOP_SECRET'],
    ['Độ mật: Tối mật', 'SECRET'],
  ] as const;
  for (const [mark, level] of marks)
    it(`“${mark}” in the header block is ${level}`, () => {
      assert.equal(secrecyOf(document({ mark })), level);
      assert.equal(secrecyOf(document({ mark }).normalize('NFD')), level);
    });

  it('is none in running text or in a title: Law 39/2019 speaks of “mức độ tuyệt mật”', () => {
    assert.equal(secrecyOf(document({ body: 'Điều 1. Tài liệu mức độ Tuyệt mật, Tối mật và MẬT.' })), null);
    assert.equal(secrecyOf(document({ title: 'DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT VÀ ĐỘ MẬT' })), null);
    assert.equal(secrecyOf(document({ mark: 'BAN BẢO MẬT VÀ BÍ MẬT NHÀ NƯỚC' })), null);
  });

  it('is seen wherever in the block it stands, and nowhere else', () => {
    const lines = document().split('\n');
    const body = lines.indexOf('QUYẾT ĐỊNH');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: lines.length }),
        fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT'),
        (at, mark) => {
          const marked = [...lines.slice(0, at), mark, ...lines.slice(at)].join('\n');
          assert.equal(secrecyOf(marked) !== null, at <= body);
        },
      ),
    );
  });

  it('is another thing than urgency', () => {
    assert.equal(urgencyOf(document({ mark: 'HỎA TỐC' })), 'MOST_URGENT');
    assert.equal(urgencyOf(document({ mark: 'THƯỢNG KHẨN' })), 'VERY_URGENT');
    assert.equal(secrecyOf(document({ mark: 'KHẨN' })), null);
    assert.equal(urgencyOf(document({ body: 'Điều 1. Việc KHẨN.' })), null);
  });
});

describe('the Nơi nhận block (Điều 11.2)', () => {
  const block = (line: string) =>
    `Điều 3. Thi hành.\n\tNơi nhận:\n\n- Như điều 3 (thực hiện );\n- ${line};\n- Lưu: VT, VP.\n Q. GIÁM ĐỐC`;

  it('is read into names and purposes', () => {
    assert.deepEqual(recipientsIn(block('Website Sở Công Thương (để phổ biến, công bố)')), [
      { name: 'Như điều 3', purpose: 'thực hiện' },
      { name: 'Website Sở Công Thương', purpose: 'để phổ biến, công bố' },
      { name: 'Lưu: VT, VP', purpose: null },
    ]);
  });

  it('goes on in the next line where one was too long for the page', () => {
    assert.deepEqual(recipientsIn('Nơi nhận:\n- Văn phòng Trung ương và\ncác Ban\n(để báo cáo);\nGIÁM ĐỐC'), [
      { name: 'Văn phòng Trung ương và các Ban', purpose: 'để báo cáo' },
    ]);
  });

  for (const line of [
    'Website Sở Công Thương (để phổ biến, công bố)',
    'website  Sở công thương',
    'Trang thông tin điện tử Sở Công Thương',
    'Cổng Thông tin điện tử của Sở Công Thương'.normalize('NFD'),
  ])
    it(`names the website: “${line}”`, () => assert.ok(namesWebsite(recipientsIn(block(line)))));

  for (const line of ['Website Sở Xây dựng', 'Sở Công Thương', 'Các phòng'])
    it(`does not: “${line}”`, () => assert.ok(!namesWebsite(recipientsIn(block(line)))));
});

describe('a signature', () => {
  const signed: [string, string[], string, string][] = [
    ['Q. GIÁM ĐỐC\n(Đã ký)\n Trần Gia Khương', ['Q'], 'GIÁM ĐỐC', 'Trần Gia Khương'],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Hà', ['TM', 'KT'], 'PHÓ CHỦ TỊCH', 'Lê Văn Hà'],
    ['TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Thị Ba', ['TL'], 'CHÁNH VĂN PHÒNG', 'Nguyễn Thị Ba'],
    ['TUQ. GIÁM ĐỐC TRƯỞNG PHÒNG Phạm An', ['TUQ'], 'TRƯỞNG PHÒNG', 'Phạm An'],
    ['BỘ TRƯỞNG Phạm Thị Thanh Trà', [], 'BỘ TRƯỞNG', 'Phạm Thị Thanh Trà'],
  ];
  for (const [text, capacities, office, name] of signed)
    it(`“${text.replaceAll('\n', ' ')}”`, () =>
      assert.deepEqual(signaturesIn(`Nơi nhận:\n- Lưu: VT.\n${text}`), [{ capacities, office, name }]));
});

describe('the day of effect', () => {
  const days: [string, string | null][] = [
    ['Điều 2. Quyết định này có hiệu lực kể từ ngày ký.', '2026-03-05'],
    ['Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026.', '2026-07-01'],
    ['Nghị định này có hiệu lực sau 15 ngày, kể từ ngày ký ban hành.', '2026-03-20'],
    ['áp dụng trước ngày Luật này có hiệu lực', null],
    ['có hiệu lực sau 15 ngày kể từ ngày đăng Công báo', null],
  ];
  for (const [text, day] of days)
    it(`“${text}” is ${day ?? 'not said'}`, () => assert.equal(effectiveDayIn(text, '2026-03-05'), day));
});
