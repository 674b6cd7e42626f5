import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DiskFileStore, encodeLegacy, globalId, serviceFiles } from '@portal/kit';
import type { ServiceFiles } from '@portal/kit';
import { keepFilesIn } from '../intake/kept-files.ts';
import { mayReadFile } from '../public/may-read-file.ts';
import { aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { anOpenDocument, aPdf, aSheet, aWordFile } from '../testing/office-files.ts';

const LINES = ['SỞ CÔNG THƯƠNG', 'QUYẾT ĐỊNH', 'Về chợ phiên', 'Điều 1. Mở chợ phiên.'];
const QUERY = 'query ($id: ID!) { legalFileText(fileId: $id) { checksum text unread } }';
interface FileText {
  checksum: string;
  text: string;
  unread: string | null;
}

describe('the text of an uploaded original (Điều 8.2, 11.2)', () => {
  let desk: LegalDesk;
  let folder: string;
  let files: ServiceFiles;
  before(async () => {
    desk = await aLegalDesk();
    folder = await mkdtemp(join(tmpdir(), 'portal-legal-'));
    const store = keepFilesIn(desk.runtime, new DiskFileStore(join(folder, 'store')));
    files = serviceFiles(desk.runtime, store, mayReadFile);
  });
  after(async () => {
    await desk.close();
    await rm(folder, { recursive: true });
  });

  const send = async (name: string, bytes: Uint8Array) => {
    const path = join(folder, 'upload');
    await writeFile(path, bytes);
    const personId = desk.people.author.personId ?? '';
    const { file } = await files.receive({ path, name, personId });
    return file ?? assert.fail();
  };
  const readBy = async (who: 'author' | 'unitHead' | 'posting' | null, id: string) => {
    const { legalFileText } = await desk.read<{ legalFileText: FileText | null }>(who, QUERY, { id });
    return legalFileText;
  };
  const read = async (name: string, bytes: Uint8Array) => {
    const { id, checksum } = await send(name, bytes);
    const found = (await readBy('author', globalId('File', id))) ?? assert.fail();
    assert.equal(found.checksum, checksum);
    return found;
  };

  it('is proposed from Word and OpenDocument, without running heads and what nobody sees', async () => {
    const word = aWordFile(
      [...LINES, '<w:instrText>PAGE</w:instrText><w:delText>bỏ</w:delText>&#272;', ''],
      ['Trang 1'],
    );
    assert.deepEqual((await read('quyet-dinh.docx', word)).text.split('\n'), [...LINES, 'Đ']);
    const { text, unread } = await read('quyet-dinh.odt', anOpenDocument('text', LINES));
    assert.deepEqual([text, unread], [LINES.join('\n'), null]);
  });

  it('and from PDF, in composed letters', async () => {
    assert.equal((await read('quyet-dinh.pdf', aPdf('LU\x01T'))).text, 'LUẬT');
  });

  it('comes as it is where it is damaged: the encoding gate looks at it as at a typed one (Điều 9.1)', async () => {
    const damaged = LINES.map((line) => encodeLegacy(line, 'TCVN3'));
    const { text } = await read('quyet-dinh.docx', aWordFile(damaged));
    const { legalReading } = await desk.read<{ legalReading: { mended: string } }>(
      'author',
      'query ($text: String!) { legalReading(text: $text) { mended } }',
      { text },
    );
    assert.match(legalReading.mended, /Mở chợ phiên/);
  });

  it('of a scan is not there, and the officer is told so; of a sheet neither', async () => {
    const scan = await read('ban-quet.pdf', aPdf());
    assert.equal(scan.text, '');
    assert.match(scan.unread ?? '', /bản quét.*Điều 18\.1/u);
    assert.match(
      (await read('bieu.xlsx', aSheet(['Biểu 1']))).unread ?? '',
      /không đọc được thành toàn văn/u,
    );
  });

  it('is read by whoever may bring documents in and may read the file', async () => {
    const { id } = await send('quyet-dinh.docx', aWordFile(LINES));
    for (const who of ['unitHead', 'posting', null] as const)
      assert.equal(await readBy(who, globalId('File', id)), null);
    assert.equal(await readBy('author', 'nothing'), null);
  });
});
