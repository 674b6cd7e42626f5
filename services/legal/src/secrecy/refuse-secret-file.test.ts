import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DiskFileStore, serviceFiles } from '@portal/kit';
import type { ServiceFiles } from '@portal/kit';
import { mayReadFile } from '../public/may-read-file.ts';
import { draftLegalRecord } from '../records/draft-legal-record.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { anOpenDocument, aPdf, aSheet, aWordFile, slides } from '../testing/office-files.ts';
import { refuseSecretFile } from './refuse-secret-file.ts';

describe('a file that bears a secrecy mark (Điều 11.2, 18.1)', () => {
  let desk: LegalDesk;
  let folder: string;
  let files: ServiceFiles;
  before(async () => {
    desk = await aLegalDesk();
    folder = await mkdtemp(join(tmpdir(), 'portal-legal-'));
    const store = new DiskFileStore(join(folder, 'store'));
    files = serviceFiles(desk.runtime, store, mayReadFile, refuseSecretFile(desk.runtime));
  });
  after(async () => {
    await desk.close();
    await rm(folder, { recursive: true });
  });

  const send = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, 'upload');
    await writeFile(path, bytes);
    const { file, refusals } = await files.receive({
      path,
      name,
      personId: desk.people.author.personId ?? '',
    });
    return { file, codes: refusals.map(({ code, params }) => [code, params?.['level']]) };
  };
  const counts = async () => {
    const [row] = await desk.db.query<{ counts: number[] }>(
      `select array[(select count(*) from legal.file), (select count(*) from legal.secrecy_block where place = 'ATTACHMENT'),
         (select count(*) from legal.outbox where type = 'legal-record.blocked')]::int[] as counts`,
    );
    return row?.counts ?? [];
  };
  const stored = () => readdir(join(folder, 'store')).catch(() => []);

  const SECRET: [what: string, name: string, bytes: Uint8Array, level: string][] = [
    [
      'in the header block of a Word file',
      'to-trinh.docx',
      aWordFile(['SỞ CÔNG THƯƠNG', 'TỐI MẬT', 'TỜ TRÌNH', 'Về chợ']),
      'Tối mật',
    ],
    [
      'in its running head',
      'to-trinh.docx',
      aWordFile(['SỞ CÔNG THƯƠNG', 'TỜ TRÌNH'], ['TUYỆT MẬT']),
      'Tuyệt mật',
    ],
    ['in its name', 'To_trinh_(MẬT).docx', aWordFile(['SỞ CÔNG THƯƠNG', 'TỜ TRÌNH']), 'Mật'],
    ['in a cell of a sheet', 'bieu-1.xlsx', aSheet(['SỞ CÔNG THƯƠNG', 'MẬT', 'Biểu 1']), 'Mật'],
    [
      'in the running head of a sheet',
      'bieu-1.xlsx',
      aSheet(['Biểu 1'], '&amp;C&amp;"Arial,Bold"TỐI MẬT'),
      'Tối mật',
    ],
    ['on a sheet of OpenDocument', 'bieu-1.ods', anOpenDocument('spreadsheet', ['TUYỆT MẬT']), 'Tuyệt mật'],
    ['on a slide', 'trinh-bay.pptx', slides(['SỞ CÔNG THƯƠNG', 'MẬT']), 'Mật'],
    ['in a PDF', 'cong-van.pdf', aPdf('M\x01T'), 'Mật'],
  ];
  for (const [what, name, bytes, level] of SECRET)
    it(`${what} is blocked: that it came is logged, and neither name nor byte is kept`, async () => {
      const [rows = 0, blocks = 0, events = 0] = await counts();
      const before = await stored();
      const { file, codes } = await send(name, bytes);
      assert.equal(file, null);
      assert.deepEqual(codes, [['SECRECY_MARKED', level]]);
      assert.deepEqual(await counts(), [rows, blocks + 1, events + 1]);
      assert.deepEqual(await stored(), before);
      const kept = await desk.db.query('select * from legal.secrecy_block order by at desc limit 1');
      assert.doesNotMatch(JSON.stringify(kept), /trinh|cong-van|bieu/iu);
    });

  it('is told from one that speaks of secrets in its text, which is taken', async () => {
    const bytes = aWordFile([
      'SỞ CÔNG THƯƠNG',
      'KẾ HOẠCH',
      'Về bảo vệ bí mật nhà nước độ Tối mật',
      'Điều 1. TỐI MẬT',
    ]);
    const { file, codes } = await send('bao-ve-bi-mat.docx', bytes);
    assert.deepEqual(codes, []);
    assert.ok(file);
    const { value } = await desk.act('author', draftLegalRecord, {
      mode: 'INDIVIDUAL',
      content: { ...aDecree('1/2026/NĐ-CP', '2026-01-05'), originalFileId: file.id },
    });
    assert.ok(value && 'recordId' in value);
    const { myLegalRecords } = await desk.read<{
      myLegalRecords: { edges: { node: { original: Record<string, unknown> } }[] };
    }>('author', '{ myLegalRecords { edges { node { original { name checksum contentType size } } } } }');
    assert.deepEqual(myLegalRecords.edges[0]?.node.original, {
      ...{ name: 'bao-ve-bi-mat.docx', checksum: file.checksum, size: file.size },
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
  });
});
