import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aDecree, aLegalDesk, WAY_OF_CORRECTION } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { correctLegalRecord } from './correct-legal-record.ts';
import { saveLegalRecord } from './save-legal-record.ts';
import { steps } from './steps.ts';

const NOTE = 'Điều 1 in nhầm “2. Siêu thị”; đúng là “2. Trung tâm thương mại”.';

describe('the correction of a posted legal document (đính chính, Điều 15, D6)', () => {
  let desk: LegalDesk;
  let number = 0;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  const aPosted = (lines: string[] = []) =>
    desk.post(aDecree(`${(number += 1)}/2026/NĐ-CP`, '2026-01-05', lines));

  const correct = async (id: string, from: string, to: string): Promise<string> => {
    const { value, refusals } = await desk.act('secretariat', correctLegalRecord, { id, note: NOTE });
    assert.deepEqual(refusals, []);
    const [row] = await desk.db.query<{ text: string; content: Record<string, string> }>(
      `select content ->> 'text' as text, content from legal.revision r join legal.record d on d.current_revision_id = r.id
       where d.id = $1`,
      [value?.recordId],
    );
    assert.ok(value && row);
    const {
      type: _type,
      schemaVersion: _version,
      language: _language,
      original: _original,
      ...said
    } = row.content;
    const content = { ...said, type: 'DECREE' as const, text: row.text.replace(from, to) };
    assert.deepEqual(
      (await desk.act('secretariat', saveLegalRecord, { id: value.recordId, content })).refusals,
      [],
    );
    return value.recordId;
  };

  const walk = async (id: string) => {
    for (const [step, who] of WAY_OF_CORRECTION) {
      const { refusals } = await desk.act(who, steps[step], { id, declaration: true });
      if (refusals.length > 0) return refusals.map(({ code }) => code);
    }
    return [];
  };

  const PAGE = `query ($id: ID!) { legalDocument(id: $id) { permalink title withdrawnAt editions { number note }
    divisions { eId text } before: divisions(edition: 1) { eId text } relations { edges { node { kind } } } } }`;
  interface Page {
    permalink: string;
    editions: { number: number; note: string | null }[];
    divisions: { eId: string; text: string }[];
    before: { eId: string; text: string }[];
    relations: { edges: { node: { kind: string } }[] };
  }
  const page = async (id: string) => {
    const read = await desk.read<{ legalDocument: Page }>(null, PAGE, { id: globalId('LegalDocument', id) });
    return read.legalDocument;
  };
  const clause = (parts: Page['divisions']) => parts.find(({ eId }) => eId === 'art_1__cl_2')?.text;

  it('goes all the steps while the public reads the old text, and takes its place at the same address', async () => {
    const old = await aPosted();
    const { permalink } = await page(old);
    const fresh = await correct(old, 'Siêu thị', 'Trung tâm thương mại');
    assert.equal(clause((await page(old)).divisions), 'Siêu thị.');
    assert.deepEqual(await walk(fresh), []);
    const now = await page(old);
    assert.equal(now.permalink, permalink);
    assert.equal(clause(now.divisions), 'Trung tâm thương mại.');
    assert.equal(clause(now.before), 'Siêu thị.');
    assert.deepEqual(now.editions, [
      { number: 2, note: NOTE },
      { number: 1, note: null },
    ]);
    const states = await desk.db.query(
      'select state from legal.workflow_item where edition_id = any ($1::uuid[]) order by state',
      [[old, fresh]],
    );
    assert.deepEqual(states, [{ state: 'PUBLISHED' }, { state: 'SUPERSEDED' }]);
  });

  it('keeps what an officer has confirmed, and proposes the rest anew', async () => {
    const basis = await aPosted();
    const old = await aPosted([`Điều 3. Nghị định này thay thế Nghị định số ${number}/2026/NĐ-CP.`]);
    assert.ok(basis);
    await desk.confirm(old, 'REPLACES');
    const fresh = await correct(
      old,
      'Điều 2. Thi hành.',
      'Điều 2. Thi hành theo Nghị định số 999/2020/NĐ-CP.',
    );
    assert.deepEqual(await walk(fresh), []);
    const relations = await desk.db.query(
      'select kind, state from legal.relation where from_id = $1 order by kind',
      [old],
    );
    assert.deepEqual(relations, [
      { kind: 'CITES', state: 'PROPOSED' },
      { kind: 'REPLACES', state: 'CONFIRMED' },
    ]);
    await assert.rejects(
      desk.db.query(`delete from legal.relation where from_id = $1 and state = 'CONFIRMED'`, [old]),
      /decided stays/,
    );
  });

  it('says what was wrong, is one at a time, and only of what is posted', async () => {
    const codes = async (id: string, note: string) =>
      (await desk.act('secretariat', correctLegalRecord, { id, note })).refusals.map(({ code }) => code);
    const id = await aPosted();
    assert.deepEqual(await codes(id, ' '), ['CORRECTION_NOTE_MISSING']);
    assert.deepEqual(await codes(id, 'x'.repeat(2_001)), ['CORRECTION_NOTE_TOO_LONG']);
    const fresh = await correct(id, 'Siêu thị', 'Chợ đêm');
    assert.deepEqual(await codes(id, NOTE), ['CORRECTION_OPEN']);
    assert.deepEqual(await codes(fresh, NOTE), ['NOT_PUBLISHED']);
  });

  it('of what was taken down meanwhile is not posted', async () => {
    const id = await aPosted();
    const fresh = await correct(id, 'Siêu thị', 'Chợ đêm');
    assert.deepEqual((await desk.act('chief', steps.withdraw, { id, reason: 'Đăng nhầm' })).refusals, []);
    assert.deepEqual(await walk(fresh), ['CORRECTED_GONE']);
  });

  it('once it is posted is what is taken down, and search hears of it in the same commit (Điều 14.1)', async () => {
    const id = await aPosted();
    const fresh = await correct(id, 'Siêu thị', 'Chợ đêm');
    assert.deepEqual(await walk(fresh), []);
    const { refusals } = await desk.act('chief', steps.withdraw, { id: fresh, reason: 'Đăng nhầm' });
    assert.deepEqual(refusals, []);
    const gone = await desk.db.query('select from kit.withdrawn_fact where subject_id = $1', [id]);
    assert.equal(gone.length, 1);
    const { editions, divisions, before: earlier } = await page(id);
    assert.deepEqual([editions, divisions, earlier], [[], [], []]);
  });

  describe('correctLegalRecord', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: correctLegalRecord },
      accepted: async () => ({ actor: desk.people.secretariat, input: { id: await aPosted(), note: NOTE } }),
    }));
  });
});
