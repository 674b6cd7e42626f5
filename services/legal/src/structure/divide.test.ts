import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { divide } from './divide.ts';
import type { Division } from './division.ts';

const text = (...lines: string[]) => lines.join('\n');
const ids = (divisions: Division[]) => divisions.map(({ eId }) => eId);
const at = (divisions: Division[], eId: string) => divisions.find((division) => division.eId === eId);

const DECISION = text(
  'QUYẾT ĐỊNH',
  'Căn cứ Luật Công nghệ thông tin;',
  'Điều 1. Ban hành kèm theo Quyết định này Quy chế.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
  'Nơi nhận:',
  '- Như điều 2;',
  'Q. GIÁM ĐỐC',
  ' QUY CHẾ ',
  'Về hoạt động của Trang thông tin',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  '1. Quy chế này quy định:',
  'a) Quản lý;',
  'đ) Cập nhật.',
  '2. Áp dụng.',
  'Chương II',
  'CUNG CẤP THÔNG TIN',
  'Điều 2.  Địa chỉ: http://sct.example',
);

describe('a text is divided', () => {
  it('into the parts that its numbers name, with the ids of Akoma Ntoso', () => {
    assert.deepEqual(ids(divide(DECISION)), [
      ...['preface', 'preamble', 'art_1', 'art_2', 'conclusions', 'att_1', 'att_1__chp_1'],
      ...['att_1__art_1', 'att_1__art_1__cl_1', 'att_1__art_1__cl_1__pnt_a', 'att_1__art_1__cl_1__pnt_dd'],
      ...['att_1__art_1__cl_2', 'att_1__chp_2', 'att_1__art_2'],
    ]);
  });

  it('so that a heading is the line that something follows, and a lone line is the article itself', () => {
    const divisions = divide(DECISION);
    assert.deepEqual(
      [at(divisions, 'att_1__art_1')?.heading, at(divisions, 'att_1__art_1')?.text],
      ['Phạm vi điều chỉnh', ''],
    );
    assert.deepEqual(
      [at(divisions, 'art_2')?.heading, at(divisions, 'art_2')?.text],
      ['', 'Quyết định này có hiệu lực kể từ ngày ký.'],
    );
    assert.equal(at(divisions, 'att_1__chp_1')?.heading, 'QUY ĐỊNH CHUNG');
  });

  it('and an article that is moved to another chapter keeps its address', () => {
    const moved = DECISION.replace('Chương II\nCUNG CẤP THÔNG TIN\n', '');
    assert.ok(ids(divide(moved)).includes('att_1__art_2'));
  });

  it('but articles that an amending law quotes are not its own', () => {
    const divisions = divide(
      text(
        'Điều 1. Sửa đổi, bổ sung một số điều của Luật A như sau:',
        '1. Sửa đổi Điều 2 như sau:',
        '“Điều 2. Giá điện',
        '1. Giá điện do Nhà nước quy định.',
        '2. Giá bán lẻ.”.',
        '2. Bãi bỏ Điều 7.',
        'Điều 2. Luật này có hiệu lực từ ngày 01 tháng 01 năm 2027.',
      ),
    );
    assert.deepEqual(ids(divisions), ['art_1', 'art_1__cl_1', 'art_1__cl_2', 'art_2']);
    assert.match(at(divisions, 'art_1__cl_1')?.text ?? '', /Giá bán lẻ/);
  });

  it('and a quotation mark that nothing closes swallows nothing', () => {
    const open = text('Điều 1. Từ “than sạch được hiểu là than.', 'Điều 2. Hiệu lực.', 'Điều 3. Thi hành.');
    assert.deepEqual(ids(divide(open)), ['art_1', 'art_2', 'art_3']);
  });

  it('and “Điều 3 của Luật này” at the beginning of a line is a sentence', () => {
    const torn = text(
      'Điều 1. Đất.',
      'Đất quy định tại',
      'Điều 3 của Luật này không chịu thuế.',
      'Điều 2. Thuế.',
    );
    assert.deepEqual(ids(divide(torn)), ['art_1', 'art_2']);
  });

  it('also where the number stands on the line after the word, or the clause on that of the article', () => {
    const torn = text('Điều', '1. Phạm vi', '1. Một.', 'Điều 2 1- Hai.', '2- Ba.');
    assert.deepEqual(ids(divide(torn)), ['art_1', 'art_1__cl_1', 'art_2', 'art_2__cl_1', 'art_2__cl_2']);
  });

  it('also where it has no articles, as a plan or a letter', () => {
    const plan = text('KẾ HOẠCH', 'I. MỤC TIÊU', '1. Chung.', '2. Riêng.', 'II. NHIỆM VỤ', '1. Một.');
    assert.deepEqual(ids(divide(plan)), [
      ...['preface', 'sec_1', 'sec_1__cl_1', 'sec_1__cl_2', 'sec_2', 'sec_2__cl_1'],
    ]);
  });

  const lines = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((n) => `Điều ${n}. Quy định`),
      fc.integer({ min: 1, max: 9 }).map((n) => `${n}. Khoản`),
      fc.constantFrom(
        'a) Điểm',
        'b) Điểm',
        'Chương I',
        'Chương II',
        'PHỤ LỤC I',
        'Nơi nhận:',
        '“Điều 1.',
        '”.',
        'Điều',
      ),
      fc.string(),
    ),
  );

  it('whatever it is: no word is lost, no id stands twice, every part lies in one that came before', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const whole = written.join('\n');
        const divisions = divide(whole);
        assert.equal(new Set(ids(divisions)).size, divisions.length);
        for (const [index, { parent }] of divisions.entries())
          assert.ok(parent === null || ids(divisions.slice(0, index)).includes(parent));
        const letters = (some: string) => some.replace(/[^\p{L}]/gu, '').length;
        const kept = divisions.map(({ label, heading, text: own }) => label + heading + own).join('');
        assert.equal(letters(kept), letters(whole));
      }),
    );
  });
});
