import { setTimer } from '@portal/kit';
import type { TimerHandler } from '@portal/kit';
import { requestEvent } from './request-event.ts';
import { REQUEST_ROW } from './request-row.ts';
import type { RequestRow } from './request-row.ts';

export const REMINDER = 'remind-of-request';

const DAY_MS = 86_400_000;
/** Đôn đốc (Điều 13.2đ): a day before, when it is due, and from then on every third day. */
const BEFORE_MS = DAY_MS;
const AGAIN_MS = 3 * DAY_MS;

/** The first reminder after an instant; there is always one, for a request is chased until it is answered or closed. */
export function nextReminder(dueAt: Date, after: Date): Date {
  const due = dueAt.getTime();
  if (after.getTime() < due - BEFORE_MS) return new Date(due - BEFORE_MS);
  if (after.getTime() < due) return dueAt;
  return new Date(due + (Math.floor((after.getTime() - due) / AGAIN_MS) + 1) * AGAIN_MS);
}

/** What a reminder finds decides: what was answered or closed meanwhile is not chased. */
export const requestReminder: TimerHandler = {
  kind: REMINDER,
  async fire(ctx, { kind, subject }) {
    const [request] = await ctx.sql<RequestRow>(`${REQUEST_ROW} where r.id = $1`, [subject.id]);
    if (!request || !['OPEN', 'ACCEPTED'].includes(request.state)) return;
    const type = request.overdue ? 'request.overdue' : 'request.due-soon';
    ctx.record(requestEvent(type, request, null));
    await setTimer(ctx, { kind, subject, at: nextReminder(request.due_at, ctx.now) });
  },
};
