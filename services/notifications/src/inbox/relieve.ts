import type { BusEvent, ReactionContext } from '@portal/kit';

/** What waited on this subject waits no longer, for anybody (Điều 15: one acts, the pool is relieved), and its bells are over. */
export const relieve = (ctx: ReactionContext, { subject, occurredAt }: BusEvent) =>
  ctx.sql(
    `update notifications.inbox_entry set done_at = $2
     where subject_id = $1 and done_at is null and (waiting or kind ~ '_(NEARING|OVERDUE|DUE_SOON|UNANSWERED)$')`,
    [subject.id, occurredAt],
  );

/** What was said of this subject in this way is overtaken, for everybody. */
export const overtake = (ctx: ReactionContext, { subject, occurredAt }: BusEvent, kind: string) =>
  ctx.sql(
    `update notifications.inbox_entry set done_at = $2 where subject_id = $1 and kind = $3 and done_at is null`,
    [subject.id, occurredAt, kind],
  );
