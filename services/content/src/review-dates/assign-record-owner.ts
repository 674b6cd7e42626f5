import type { Command } from '@portal/kit';
import { loadRecord, versionOf } from './load-record.ts';
import type { LoadedRecord } from './load-record.ts';

export interface AssignRecordOwner {
  itemId: string;
  unitId: string;
}

/** Whoever assigns (Điều 14.1) says which unit keeps a record right: what somebody sent in their own name belongs to none. */
export const assignRecordOwner: Command<AssignRecordOwner, LoadedRecord, { itemId: string }> = {
  name: 'assignRecordOwner',
  load: (ctx, { itemId }) => loadRecord(ctx, itemId),
  async allows(ctx) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    return (await ctx.may('ASSIGN', {})) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async run(ctx, record, { unitId }) {
    const { item_id: itemId, number, reviewed_by, reviewed_at, next_review, edition_id, title } = record;
    await ctx.sql(
      `insert into content.record_review
         (item_id, number, act, owner_unit_id, person_id, at, reviewed_by, reviewed_at, next_review)
       values ($1, $2, 'OWNER_ASSIGNED', $3, $4, $5, $6, $7, $8)`,
      [
        ...[itemId, number + 1, unitId, ctx.actor.personId, ctx.now],
        ...[reviewed_by, reviewed_at, next_review],
      ],
    );
    ctx.record({
      type: 'record.owner-assigned',
      subject: { type: 'Edition', id: edition_id },
      payload: { itemId, title, unitId, nextReview: next_review, actorId: ctx.actor.personId },
    });
    return { itemId };
  },
  subject: ({ itemId }) => ({ type: 'ContentItem', id: itemId }),
  version: versionOf,
};
