import { dueHistory, isOnTime, latestOf } from '@portal/kit';
import type { DueRule, KnownDueTime, Moment } from '@portal/kit';
import type { DetailValue } from '../kinds/details.ts';

/** Within which time a unit owes something to Thường trực, and since when (Điều 10.2a). */
export interface Supply {
  rule: DueRule;
  start: Date;
}

/** Tin tức, sự kiện. */
export const EIGHT_OFFICE_HOURS: DueRule = { unit: 'OFFICE_HOURS', amount: 8 };
/** Hội nghị, sự kiện quan trọng: after its end; a last day of rest rolls over (Bộ luật Dân sự, Điều 148). */
export const THREE_DAYS: DueRule = { unit: 'CALENDAR_DAYS', amount: 3, rollOver: true };

/** Nothing is owed before it is known when the time began. */
export const within = (rule: DueRule, start: DetailValue | null | undefined): Supply | null =>
  typeof start === 'string' ? { rule, start: new Date(start) } : null;

/** The day itself is day 0, wherever in it the time begins. */
export const onThatDay = (day: DetailValue | undefined): string | null =>
  typeof day === 'string' ? `${day}T00:00:00+07:00` : null;

export interface Timeliness {
  /** As the calendar became known; the latest of them counts (D14). */
  history: KnownDueTime[];
  effective: KnownDueTime;
  /** Null as long as it has not happened. */
  onTimeWhenReceived: boolean | null;
  onTimeWhenAccepted: boolean | null;
}

/** Computed whenever it is asked; both dates of Điều 9.2 are judged, and nobody is made late by a later decision. */
export function timelinessOf(
  { rule, start }: Supply,
  { calendar, now }: Moment,
  { received, accepted }: { received: Date | null; accepted: Date | null },
): Timeliness {
  const history = dueHistory(calendar, rule, start, now);
  const effective = latestOf(history);
  if (!effective) throw new Error('a supply has a due time');
  const onTime = (done: Date | null) => done && isOnTime(effective.due.due, done);
  return { history, effective, onTimeWhenReceived: onTime(received), onTimeWhenAccepted: onTime(accepted) };
}
