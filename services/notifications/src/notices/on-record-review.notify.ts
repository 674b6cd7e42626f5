import type { Consumer, Right } from '@portal/kit';
import { deliver } from '../inbox/deliver.ts';
import { day } from './day-and-time.ts';

/** Điều 10.2b: the unit that owns the record; Văn phòng too when nobody has looked for a month, or no unit owns it. */
const hearersOf = (type: string, unit: string | null): { right: Right; scope: object }[] => [
  ...(unit ? [{ right: 'CONFIRM_RECORD' as const, scope: { unit } }] : []),
  ...(unit === null || type === 'record.review-overdue'
    ? [{ right: 'REMIND_UNITS' as const, scope: {} }]
    : []),
];

/** Whoever keeps a record right hears when it is to be looked at again, and that it has become theirs. */
export const onRecordReview: Consumer = {
  name: 'on-record-review.notify',
  types: ['record.review-coming', 'record.review-due', 'record.review-overdue', 'record.owner-assigned'],
  async react(ctx, { eventId, type, subject, payload, occurredAt }) {
    const { title, unitId, nextReview, actorId } = payload as Record<string, string | null | undefined>;
    const notice = {
      ...{ eventId, kind: type.toUpperCase().replace(/[.-]/g, '_'), subject, version: null },
      detail: { title: title ?? '', reason: nextReview ? day(nextReview) : null },
      ...{ waiting: false, at: occurredAt },
    };
    const told = new Map<string, typeof notice>();
    for (const { right, scope } of hearersOf(type, unitId ?? null)) {
      const rows = await ctx.sql<{ person_id: string }>('select person_id from identity.who_may($1, $2)', [
        right,
        JSON.stringify(scope),
      ]);
      for (const { person_id } of rows) if (person_id !== actorId) told.set(person_id, notice);
    }
    await deliver(ctx, told);
  },
};
