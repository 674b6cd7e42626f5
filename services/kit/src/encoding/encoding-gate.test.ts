import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Actor } from '../access/actor.ts';
import { runCommand } from '../commands/run-command.ts';
import { DiskFileStore } from '../files/file-store.ts';
import { receiveFile } from '../files/receive-file.ts';
import { newId } from '../ids/ids.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { draftPiece } from '../testing/desk-service.ts';
import { encodeLegacy } from './decode.ts';
import { encodingRefusals, textsIn } from './encoding-refusals.ts';

const GOOD = 'cơ quan Sở và các đơn vị';
const DAMAGED = encodeLegacy(GOOD, 'TCVN3');

describe('every text that enters is looked at (Điều 9.1)', () => {
  let desk: Desk;
  let author: Actor;
  let folder: string;
  before(async () => {
    desk = await aDesk();
    author = await desk.hire('STAFF');
    folder = await mkdtemp(join(tmpdir(), 'gate-'));
  });
  after(async () => {
    await rm(folder, { recursive: true });
    await desk.close();
  });

  it('whatever the command: damaged, it is refused with what was meant, and nothing is kept', async () => {
    const { refusals } = await runCommand(desk.runtime, author, draftPiece, { title: DAMAGED });
    assert.deepEqual(refusals, [
      {
        code: 'ENCODING_DAMAGED',
        params: { count: 1, encoding: 'TCVN3', found: DAMAGED, converted: GOOD },
        field: 'title',
      },
    ]);
    assert.equal((await desk.db.query('select from desk.piece where title = $1', [DAMAGED])).length, 0);
  });

  it('but for what a command saves as it comes: saving a draft never refuses (D16)', async () => {
    const lenient = { ...draftPiece, takenAsIs: ['title'] as const };
    const { refusals } = await runCommand(desk.runtime, author, lenient, { title: `${DAMAGED} ${newId()}` });
    assert.deepEqual(refusals, []);
  });

  it('with the reasons of a step', async () => {
    const id = await desk.draft(author);
    assert.deepEqual(await desk.step('submit', author, id, { remark: DAMAGED }), ['ENCODING_DAMAGED']);
    assert.equal(await desk.state(id), 'DRAFT');
    assert.deepEqual(await desk.step('submit', author, id, { remark: GOOD }), []);
  });

  it('however deep it stands, under the field that holds it', () => {
    const input = { byline: [{ name: 'Lê Thị Hoa', office: DAMAGED }], at: new Date(0), many: 3, none: null };
    assert.deepEqual(
      encodingRefusals(textsIn(input)).map(({ code, field }) => [code, field]),
      [['ENCODING_DAMAGED', 'byline']],
    );
    assert.deepEqual(textsIn(input, ['byline']), []);
  });

  it('and the name of a file', async () => {
    const path = join(folder, 'upload');
    await writeFile(path, '%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF');
    const receive = (name: string) =>
      receiveFile(desk.runtime, new DiskFileStore(folder), {
        path,
        name: `${name}.pdf`,
        personId: author.personId ?? '',
      });
    const [refusal] = (await receive(DAMAGED)).refusals;
    assert.deepEqual([refusal?.code, refusal?.params?.['converted']], ['ENCODING_DAMAGED', GOOD]);
    assert.equal((await receive(GOOD)).file?.name, `${GOOD}.pdf`);
  });
});
