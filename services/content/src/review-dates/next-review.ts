import { dayAt } from '@portal/kit';
import type { Day } from '@portal/kit';

/** The same day some months later; where that month is shorter, its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Units are reminded two weeks before, on the day, and a month after, when Văn phòng hears of it too. */
export const STAGES = [
  { event: 'record.review-coming', days: -14 },
  { event: 'record.review-due', days: 0 },
  { event: 'record.review-overdue', days: 30 },
] as const;
export type ReviewEvent = (typeof STAGES)[number]['event'];

const DAY = 86_400_000;
/** When the office has just begun its day. */
const HOUR = '08:00:00+07:00';

export const stageAt = (nextReview: Day, days: number): Date =>
  new Date(new Date(`${nextReview}T${HOUR}`).getTime() + days * DAY);

/** The stages that are still to come after an instant, in their order. */
export const stagesAfter = (nextReview: Day, instant: Date): { event: ReviewEvent; at: Date }[] =>
  STAGES.map(({ event, days }) => ({ event, at: stageAt(nextReview, days) })).filter(
    ({ at }) => at > instant,
  );

/** The furthest day to which somebody who looks at a record now may put the next look. */
export const furthestReview = (now: Date, months: number): Day => monthsAfter(dayAt(now), months);
