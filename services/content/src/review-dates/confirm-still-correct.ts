import { dayAt } from '@portal/kit';
import type { Command, Day, Refusal } from '@portal/kit';
import { loadRecord, versionOf } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';
import { furthestReview } from './next-review.ts';
import { setReminder } from './remind.ts';

export interface ConfirmStillCorrect {
  itemId: string;
  note?: string | null;
  /** The longest time of its kind when left out. */
  nextReview?: Day | null;
}

const LONGEST_NOTE = 2_000;

/** Xác nhận còn đúng (Điều 10.2b): the unit that owns it has looked, and nothing has changed. */
export const confirmStillCorrect: Command<ConfirmStillCorrect, LoadedRecord, { itemId: string }> = {
  name: 'confirmStillCorrect',
  load: (ctx, { itemId }) => loadRecord(ctx, itemId),
  async allows(ctx, { owner_unit_id: unit }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    if (unit === null) return [{ code: 'OWNER_MISSING' }];
    return (await ctx.may('CONFIRM_RECORD', { unit })) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async validate(ctx, { months }, { note, nextReview }) {
    const faults: Refusal[] = [];
    const furthest = furthestReview(ctx.now, months);
    if (nextReview && nextReview <= dayAt(ctx.now))
      faults.push({ code: 'REVIEW_IN_PAST', field: 'nextReview' });
    if (nextReview && nextReview > furthest)
      faults.push({ code: 'REVIEW_TOO_FAR', params: { months }, field: 'nextReview' });
    if (note && note.length > LONGEST_NOTE)
      faults.push({ code: 'REVIEW_NOTE_TOO_LONG', params: { most: LONGEST_NOTE }, field: 'note' });
    return faults;
  },
  async run(ctx, record, { note, nextReview }) {
    const next = nextReview ?? furthestReview(ctx.now, record.months);
    await ctx.sql(
      `insert into content.record_review
         (item_id, number, act, owner_unit_id, person_id, at, note, reviewed_by, reviewed_at, next_review)
       values ($1, $2, 'CONFIRMED', $3, $4, $5, $6, $4, $5, $7)`,
      [
        ...[record.item_id, record.number + 1, record.owner_unit_id, ctx.actor.personId, ctx.now],
        ...[note?.normalize('NFC').trim() || null, next],
      ],
    );
    await setReminder(ctx, record.item_id, next, ctx.now);
    ctx.record({
      type: 'record.confirmed',
      subject: { type: 'Edition', id: record.edition_id },
      payload: { itemId: record.item_id, unitId: record.owner_unit_id, actorId: ctx.actor.personId },
    });
    return { itemId: record.item_id };
  },
  subject: ({ itemId }) => ({ type: 'ContentItem', id: itemId }),
  version: versionOf,
};
