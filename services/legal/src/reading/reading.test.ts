import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { encodeLegacy } from '@portal/kit';
import { aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';

const TEXT = [
  ...['SỞ CÔNG THƯƠNG', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 77/QĐ – SCT'],
  ...['Thanh Hoá, ngày 20 tháng 11 năm 2026', 'QUYẾT ĐỊNH', 'Về chợ phiên', 'Căn cứ Luật Thương mại;'],
  ...['Điều 1. Mở chợ phiên.', 'Điều 2. Bãi bỏ Quyết định số 12/QĐ-SCT ngày 05 tháng 3 năm 2020.'],
  ...['Nơi nhận:', '- Website Sở Công Thương (để phổ biến, công bố);', '- Lưu: VT.'],
  ...['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Văn Hà'],
];

const READ = `query ($text: String!) { legalReading(text: $text) {
  secrecy type number title issuers issuedOn signatures { capacities office name } recipients { name }
  postingDue { due } warnings outline { eId label start } relations { kind cited }
  damaged { found converted } mended refusals { code message } } }`;

interface Reading {
  secrecy: string | null;
  number: string | null;
  title: string;
  postingDue: { due: string } | null;
  warnings: string[];
  outline: { eId: string; label: string; start: number }[];
  relations: { kind: string; cited: string }[];
  damaged: { found: string; converted: string | null }[];
  mended: string | null;
  refusals: { code: string; message: string }[];
}

describe('the reading of a text before anything of it is kept (Điều 8.2, 11.2)', () => {
  let desk: LegalDesk;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  const read = async (text: string, who: 'author' | 'posting' | null = 'author') =>
    (await desk.read<{ legalReading: Reading | null }>(who, READ, { text })).legalReading;

  it('proposes what its first page says, its parts, what it does to others, and the two working days', async () => {
    const reading = await read(TEXT.join('\n'));
    assert.ok(reading);
    assert.equal(reading.number, '77/QĐ-SCT');
    assert.equal(reading.title, 'Về chợ phiên');
    assert.ok(reading.postingDue);
    assert.deepEqual(reading.warnings, []);
    assert.deepEqual(
      reading.outline.map(({ label, start }) => TEXT.join('\n').startsWith(label, start)),
      [true, true],
    );
    assert.deepEqual(
      reading.relations.filter(({ kind }) => kind === 'REPEALS'),
      [{ kind: 'REPEALS', cited: '12/QĐ-SCT' }],
    );
  });

  it('of what bears a secrecy mark says the mark, and nothing else of it (Điều 18.1)', async () => {
    const reading = await read(TEXT.toSpliced(1, 0, 'TỐI MẬT').join('\n'));
    assert.equal(reading?.secrecy, 'SECRET');
    assert.equal(reading?.refusals[0]?.code, 'SECRECY_MARKED');
    assert.doesNotMatch(JSON.stringify(reading), /77|chợ phiên/);
  });

  it('of a damaged text says what was probably meant; taken, it is sound (Điều 9.1, 9.2)', async () => {
    const line = 'Các đơn vị của Sở và những hộ kinh doanh cùng đưa hàng về bán cho người dân';
    const damaged = [...TEXT, encodeLegacy(line, 'TCVN3')].join('\n');
    const reading = await read(damaged);
    assert.equal(reading?.refusals[0]?.code, 'ENCODING_DAMAGED');
    assert.ok((reading?.damaged.length ?? 0) > 0);
    assert.equal(reading?.mended, [...TEXT, line].join('\n'));
    assert.deepEqual((await read(reading?.mended ?? ''))?.damaged, []);
  });

  it('is for whoever may bring documents in', async () => {
    assert.equal(await read(TEXT.join('\n'), null), null);
    assert.equal(await read(TEXT.join('\n'), 'posting'), null);
  });

  it('takes the recipients that somebody has corrected: what follows is said of those (Điều 11.2)', async () => {
    const { legalReading } = await desk.read<{ legalReading: Reading & { recipients: { name: string }[] } }>(
      'author',
      READ.replace('$text: String!', '$text: String!, $recipients: [LegalRecipientInput!]').replace(
        'text: $text',
        'text: $text, recipients: $recipients',
      ),
      { text: TEXT.join('\n'), recipients: [{ name: 'Các phòng' }] },
    );
    assert.equal(legalReading.postingDue, null);
    assert.match(legalReading.warnings.join(), /chưa ghi “Website Sở Công Thương/u);
    assert.equal(legalReading.recipients[0]?.name, 'Website Sở Công Thương');
  });

  it('keeps nothing', async () => {
    await read(TEXT.join('\n'));
    assert.deepEqual(await desk.db.query('select from legal.record'), []);
  });
});
