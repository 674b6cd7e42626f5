import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DiskFileStore, serviceFiles } from '@portal/kit';
import type { ServiceFiles } from '@portal/kit';
import { strToU8, zipSync } from 'fflate';
import { mayReadFile } from '../public/may-read-file.ts';
import { draftLegalRecord } from '../records/draft-legal-record.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { refuseSecretFile } from './refuse-secret-file.ts';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const paragraphs = (lines: string[]) =>
  `<w:document>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:document>`;
const aWordFile = (lines: string[], head: string[] = []) =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(paragraphs(lines)),
    ...(head.length > 0 ? { 'word/header1.xml': strToU8(paragraphs(head)) } : {}),
  });

/** One page of a single line, as simple as a PDF can be. */
const aPdf = (line: string) =>
  Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj',
      `4 0 obj <</Length ${line.length + 40}>> stream\nBT /F1 12 Tf 72 700 Td (${line}) Tj ET\nendstream endobj`,
      '5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[1/Acircumflexdotbelow]>>/ToUnicode 6 0 R>> endobj',
      '6 0 obj <</Length 400>> stream\n/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange 1 beginbfchar <01> <1EAC> endbfchar endcmap end end\nendstream endobj',
      'trailer <</Root 1 0 R>>',
    ].join('\n'),
    'latin1',
  );

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
      assert.doesNotMatch(JSON.stringify(kept), /trinh|cong-van/iu);
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
