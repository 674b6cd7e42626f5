import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId, newId } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aDecree, aLegalDesk, WAY } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { correctLegalRecord } from './correct-legal-record.ts';
import { draftLegalRecord } from './draft-legal-record.ts';
import type { RecordDraft } from './read-draft.ts';
import { resubmitLegalRecord } from './resubmit-legal-record.ts';
import { saveLegalRecord } from './save-legal-record.ts';
import { steps } from './steps.ts';

const REASON = 'Thiếu mục “Nơi nhận”.';
describe('a returned legal document that is sent again (Điều 9.2)', () => {
  let desk: LegalDesk;
  let number = 0;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  const next = (lines: string[] = []) => aDecree(`${(number += 1)}/2026/NĐ-CP`, '2026-01-05', lines);
  const sendBack = async (id: string) => {
    const input = { id, reasonCode: 'OTHER', reason: REASON };
    assert.deepEqual((await desk.act('secretariat', steps.return, input)).refusals, []);
    return id;
  };
  const returned = async (content: RecordDraft = next()) => sendBack(await desk.post(content, 'accept'));
  const resubmit = async (id: string, who: Parameters<LegalDesk['act']>[0] = 'author') => {
    const { value, refusals } = await desk.act(who, resubmitLegalRecord, { id });
    return { id: value?.recordId ?? '', codes: refusals.map(({ code }) => code) };
  };
  const walk = async (id: string) => {
    for (const [step, who] of WAY)
      assert.deepEqual(
        [step, (await desk.act(who, steps[step], { id, declaration: true })).refusals],
        [step, []],
      );
  };
  const stateOf = async (id: string) => {
    const [row] = await desk.db.query<{ state: string; mode: string }>(
      'select state, mode from legal.workflow_item where edition_id = $1',
      [id],
    );
    return row;
  };
  const contentsOf = (ids: string[]) =>
    desk.db.query<{ content: Record<string, unknown> }>(
      `select r.content from legal.record d join legal.revision r on r.id = d.current_revision_id
       where d.id = any ($1::uuid[])`,
      [ids],
    );

  it('keeps all that it said, with its signed original, and may be mended', async () => {
    const file = newId();
    await desk.db.query(
      `insert into legal.file (id, name, checksum, content_type, size, uploaded_by)
       values ($1, 'ban-ky.pdf', repeat('a', 64), 'application/pdf', 10, $2)`,
      [file, desk.people.author.personId],
    );
    const content = { ...next(), originalFileId: file };
    const old = await returned(content);
    const again = await resubmit(old);
    assert.deepEqual(await stateOf(again.id), { state: 'DRAFT', mode: 'INDIVIDUAL' });
    const [first, second] = await contentsOf([old, again.id]);
    assert.deepEqual(first, second);
    // Whoever uploaded it is nobody here any more: on the record it stays.
    await desk.db.query('update legal.file set uploaded_by = $2 where id = $1', [file, newId()]);
    const mended = { ...content, title: 'Về chợ và siêu thị' };
    const saved = await desk.act('author', saveLegalRecord, { id: again.id, content: mended });
    assert.deepEqual(saved.refusals, []);
    await walk(again.id);
    assert.equal((await stateOf(old))?.state, 'RETURNED');
    const [posted] = await desk.db.query<{ id: string; record_id: string }>(
      'select id, record_id from legal.document where record_id = $1',
      [again.id],
    );
    assert.deepEqual(posted, { id: old, record_id: again.id });
  });

  it('is linked both ways, and the returned one stays readable with its reason', async () => {
    const old = await returned();
    const again = await resubmit(old);
    const ask = (who: 'author' | 'secretariat', id: string) =>
      desk.read<{ legalRecord: Record<string, unknown> }>(
        who,
        `query ($id: ID!) { legalRecord(id: $id) { resubmits { id } resubmittedAs { id }
           timeline { action remark reasonCode } } }`,
        { id: globalId('LegalRecord', id) },
      );
    const { legalRecord: first } = await ask('author', old);
    assert.deepEqual(first['resubmittedAs'], { id: globalId('LegalRecord', again.id) });
    assert.deepEqual((first['timeline'] as unknown[]).at(-1), {
      ...{ action: 'return', remark: REASON, reasonCode: 'OTHER' },
    });
    const { legalRecord: second } = await ask('author', again.id);
    assert.deepEqual(second['resubmits'], { id: globalId('LegalRecord', old) });
    // A draft is its author's alone, also where another record leads to it.
    assert.equal((await ask('secretariat', old)).legalRecord['resubmittedAs'], null);
  });

  it('keeps what officers have decided on its relations, and reads the rest anew', async () => {
    await desk.post(next());
    const content = next([`Điều 3. Nghị định này thay thế Nghị định số ${number}/2026/NĐ-CP.`]);
    const old = await desk.post(content, 'accept');
    await desk.confirm(old, 'REPLACES');
    await sendBack(old);
    const again = await resubmit(old);
    const waiting = async () => {
      const { legalRelationsProposed } = await desk.read<{
        legalRelationsProposed: { edges: { node: { record: { id: string } | null } }[] };
      }>('secretariat', '{ legalRelationsProposed { edges { node { record { id } } } } }');
      return legalRelationsProposed.edges.map(({ node }) => node.record?.id);
    };
    const more = `${content.text}\nĐiều 4. Áp dụng Nghị định số 999/2020/NĐ-CP.`;
    await desk.act('author', saveLegalRecord, { id: again.id, content: { ...content, text: more } });
    assert.deepEqual(await waiting(), []);
    await desk.act('author', steps.submit, { id: again.id, declaration: true });
    const relations = await desk.db.query(
      'select kind, state from legal.relation where from_id = $1 order by kind',
      [old],
    );
    assert.deepEqual(relations, [
      { kind: 'CITES', state: 'PROPOSED' },
      { kind: 'REPLACES', state: 'CONFIRMED' },
    ]);
    assert.deepEqual(await waiting(), [globalId('LegalRecord', again.id)]);
  });

  it('for a unit goes to its head again', async () => {
    const { value } = await desk.act('author', draftLegalRecord, {
      ...{ mode: 'ON_BEHALF_OF_UNIT', unitId: desk.unitId, content: next() },
    });
    const id = value && 'recordId' in value ? value.recordId : assert.fail();
    assert.deepEqual((await desk.act('author', steps.submit, { id })).refusals, []);
    const input = { id, reasonCode: 'OTHER', reason: REASON };
    assert.deepEqual((await desk.act('unitHead', steps.return, input)).refusals, []);
    const again = await resubmit(id);
    assert.deepEqual((await desk.act('author', steps.submit, { id: again.id })).refusals, []);
    assert.deepEqual(await stateOf(again.id), { state: 'UNIT_APPROVAL', mode: 'ON_BEHALF_OF_UNIT' });
  });

  it('is still the correction if it was one, and takes the place of the posted text', async () => {
    const posted = await desk.post(next());
    const { value } = await desk.act('author', correctLegalRecord, { id: posted, note: 'In nhầm Điều 1.' });
    const id = value?.recordId ?? assert.fail();
    await desk.act('author', steps.submit, { id, declaration: true });
    await sendBack(id);
    const again = await resubmit(id);
    const other = await desk.act('author', correctLegalRecord, { id: posted, note: 'In nhầm Điều 2.' });
    assert.deepEqual(
      other.refusals.map(({ code }) => code),
      ['CORRECTION_OPEN'],
    );
    await walk(again.id);
    assert.equal((await stateOf(posted))?.state, 'SUPERSEDED');
  });

  it('is sent again by its author alone, once, and only when it was returned', async () => {
    const open = await desk.post(next(), 'submit');
    assert.deepEqual((await resubmit(open)).codes, ['NOT_RETURNED']);
    const old = await returned();
    assert.deepEqual((await resubmit(old, 'secretariat')).codes, ['NOT_AUTHOR']);
    assert.deepEqual((await resubmit(old, 'unitHead')).codes, ['NOT_FOUND']);
    const both = await Promise.all([resubmit(old), resubmit(old)]);
    assert.deepEqual(
      both.flatMap(({ codes }) => codes),
      ['ALREADY_RESUBMITTED'],
    );
    const again = both.find(({ codes }) => codes.length === 0)?.id ?? assert.fail();
    assert.deepEqual((await resubmit(again)).codes, ['NOT_RETURNED']);
    await desk.act('author', steps.submit, { id: again, declaration: true });
    await sendBack(again);
    assert.deepEqual((await resubmit(again)).codes, []);
  });

  it('in the database too: neither what was not returned, nor another document, nor twice', async () => {
    const insert = (resubmits: string, documentId: string) =>
      desk.db.query(
        `insert into legal.record (id, short_id, current_revision_id, title, created_at, last_saved_at, document_id, resubmits)
         select $1, '2222222', current_revision_id, title, created_at, last_saved_at, $2, $3 from legal.record where id = $3`,
        [newId(), documentId, resubmits],
      );
    const open = await desk.post(next(), 'submit');
    await assert.rejects(insert(open, open), /only a returned record/);
    const old = await returned();
    await assert.rejects(insert(old, open), /only a returned record/);
    await resubmit(old);
    await assert.rejects(insert(old, old), /record_resubmits_key/);
  });

  describe('resubmitLegalRecord', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: resubmitLegalRecord },
      accepted: async () => ({ actor: desk.people.author, input: { id: await returned() } }),
    }));
  });
});
