import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import type { Command, CommandInput } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { correctLegalRecord } from '../records/correct-legal-record.ts';
import { saveLegalRecord } from '../records/save-legal-record.ts';
import { steps } from '../records/steps.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { confirmRelation } from './confirm-relation.ts';
import { keepRelation } from './keep-relation.ts';
import { rejectRelation } from './reject-relation.ts';

const REASON = 'Nhầm số văn bản.';
const ASK = `query ($id: ID!) { legalRecord(id: $id) { proposals { kind state effectiveOn until reason kept wordsGone effect
  actions { name allowed } } } }`;
interface Told {
  kind: string;
  wordsGone: boolean;
  kept: boolean;
  until: string | null;
  reason: string | null;
  effect: string;
  actions: { name: string; allowed: boolean }[];
}

describe('what an officer decides on what a text says (Điều 8.2, 13.2c)', () => {
  let desk: LegalDesk;
  let number = 0;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  const codes = async <Input extends object, Subject, Value>(
    command: Command<Input, Subject, Value>,
    input: Input & CommandInput,
  ) => (await desk.act('secretariat', command, input)).refusals.map(({ code }) => code);
  const told = async (record: string) => {
    const id = globalId('LegalRecord', record);
    const { legalRecord } = await desk.read<{ legalRecord: { proposals: Told[] } }>('secretariat', ASK, {
      id,
    });
    return legalRecord.proposals[0] ?? assert.fail();
  };
  const mayKeep = ({ actions }: Told) =>
    actions.some(({ name, allowed }) => name === 'keepLegalRelation' && allowed);

  /** A posted decree that says of another, posted too, what `words` say. */
  const aSaying = async (words: string) => {
    const other = `${(number += 1)}/2025/NĐ-CP`;
    await desk.post(aDecree(other, '2025-03-03'));
    const content = aDecree(`${(number += 1)}/2026/NĐ-CP`, '2026-04-04', [`Điều 3. ${words} số ${other}.`]);
    const record = await desk.post(content);
    const [row] = await desk.db.query<{ id: string }>('select id from legal.relation where from_id = $1', [
      record,
    ]);
    return { id: row?.id ?? assert.fail(), record, content, other };
  };
  const aReplacing = () => aSaying('Nghị định này thay thế Nghị định');
  const aConfirmed = async () => {
    const saying = await aReplacing();
    assert.deepEqual(await codes(confirmRelation, { id: saying.id }), []);
    return saying;
  };
  /** A correction of it with this text, sent and on its way. */
  const correct = async ({ record, content }: Awaited<ReturnType<typeof aSaying>>, text: string) => {
    const { value } = await desk.act('author', correctLegalRecord, { id: record, note: 'In nhầm Điều 3.' });
    const id = value?.recordId ?? assert.fail();
    await desk.act('author', saveLegalRecord, { id, content: { ...content, text } });
    const sent = await desk.act('author', steps.submit, { id, declaration: true });
    assert.deepEqual(sent.refusals, []);
    return id;
  };

  it('is taken back with a reason where it was confirmed, in the database too; of a proposal the reason may be left out', async () => {
    const { id } = await aConfirmed();
    assert.deepEqual(await codes(rejectRelation, { id, reason: ' ' }), ['RELATION_REASON_MISSING']);
    assert.deepEqual(await codes(rejectRelation, { id, reason: 'x'.repeat(2_001) }), [
      'RELATION_REASON_TOO_LONG',
    ]);
    const plain = `update legal.relation set state = 'REJECTED' where id = $1`;
    await assert.rejects(desk.db.query(plain, [id]), /with a reason/);
    assert.deepEqual(await codes(rejectRelation, { id, reason: REASON }), []);
    const proposed = await aReplacing();
    assert.deepEqual(await codes(rejectRelation, { id: proposed.id }), []);
    assert.equal((await told(proposed.record)).reason, null);
  });

  it('of a suspension says when it begins and ends, and what follows is told of those days', async () => {
    const { id, record } = await aSaying('Ngưng hiệu lực thi hành Nghị định');
    const days = { id, kind: 'SUSPENDS' as const, effectiveOn: '2026-05-01' };
    assert.deepEqual(await codes(confirmRelation, { ...days, until: '2026-05-01' }), [
      'SUSPENSION_ENDS_TOO_EARLY',
    ]);
    assert.deepEqual(await codes(confirmRelation, { id, kind: 'SUSPENDS', until: '2026-04-04' }), [
      'SUSPENSION_ENDS_TOO_EARLY',
    ]);
    assert.deepEqual(await codes(confirmRelation, { id, kind: 'REPEALS', until: '2027-01-01' }), [
      'UNTIL_OF_SUSPENSION',
    ]);
    const { legalRelationEffect } = await desk.read<{ legalRelationEffect: string }>(
      'secretariat',
      `query ($id: ID!) { legalRelationEffect(id: $id, kind: SUSPENDS, effectiveOn: "2026-05-01", until: "2026-08-01") }`,
      { id: globalId('LegalRelation', id) },
    );
    assert.match(legalRelationEffect, /01\/05\/2026.*ngưng hiệu lực.*08\/2026/u);
    assert.deepEqual(await codes(confirmRelation, { ...days, until: '2026-08-01' }), []);
    const { effect, ...relation } = await told(record);
    assert.equal(effect, legalRelationEffect);
    assert.equal(relation.until, '2026-08-01');
  });

  it('is asked about again where a correction takes its words away: kept by decision, or rejected', async () => {
    const saying = await aConfirmed();
    assert.equal((await told(saying.record)).wordsGone, false);
    const fresh = await correct(saying, aDecree('x', '2026-04-04').text);
    // On either sheet: the correction’s, which is on its way, and that of the posted text.
    for (const record of [fresh, saying.record]) {
      const relation = await told(record);
      assert.deepEqual([relation.wordsGone, relation.kept, mayKeep(relation)], [true, false, true]);
    }
    assert.deepEqual(await codes(keepRelation, { id: saying.id }), []);
    const kept = await told(fresh);
    assert.deepEqual([kept.wordsGone, kept.kept, mayKeep(kept)], [true, true, false]);
    assert.deepEqual(await codes(keepRelation, { id: saying.id }), ['RELATION_DECIDED']);
    assert.deepEqual(await codes(rejectRelation, { id: saying.id, reason: REASON }), []);
  });

  it('is not, where the correction says the same in other words, or has not been sent', async () => {
    const saying = await aConfirmed();
    const { value } = await desk.act('author', correctLegalRecord, { id: saying.record, note: 'In nhầm.' });
    const id = value?.recordId ?? assert.fail();
    const content = { ...saying.content, text: aDecree('x', '2026-04-04').text };
    await desk.act('author', saveLegalRecord, { id, content });
    assert.equal((await told(saying.record)).wordsGone, false);
    const other = await aConfirmed();
    await correct(other, other.content.text.replace('thay thế', 'thay thế toàn bộ'));
    assert.equal((await told(other.record)).wordsGone, false);
    assert.deepEqual(await codes(keepRelation, { id: other.id }), ['RELATION_WORDS_STAND']);
  });

  describe('keepRelation', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: keepRelation },
      accepted: async () => {
        const saying = await aConfirmed();
        await correct(saying, aDecree('x', '2026-04-04').text);
        return { actor: desk.people.secretariat, input: { id: saying.id } };
      },
    }));
  });
});
