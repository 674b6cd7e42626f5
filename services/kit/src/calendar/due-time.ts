import type { Calendar } from './calendar.ts';
import { officeHourSpans } from './office-hours.ts';
import type { Span } from './spans.ts';
import { calendarDaySpans, dayOfMonthSpans, workingDaySpans } from './whole-days.ts';

/** How long somebody has (Điều 10.2a and the clocks without a number in the text): data, kept with what it is for. */
export type DueRule =
  | { readonly unit: 'OFFICE_HOURS'; readonly amount: number }
  | { readonly unit: 'WORKING_DAYS'; readonly amount: number }
  | { readonly unit: 'CALENDAR_DAYS'; readonly amount: number; readonly rollOver: boolean }
  | { readonly unit: 'DAY_OF_MONTH'; readonly day: number; readonly rollOver: boolean };

/** A due time with its reasons. Whatever happens at `due` itself is still on time. */
export interface DueTime {
  readonly rule: DueRule;
  readonly start: Date;
  readonly due: Date;
  /** From `start` to `due` without a gap. */
  readonly spans: readonly Span[];
  /** The version of the calendar it was computed with, kept when it is announced (D14). */
  readonly calendarVersion: string;
}

/** When something that starts now is due under a rule, and how that came about. */
export function dueTime(calendar: Calendar, rule: DueRule, start: Date): DueTime {
  const spans = spansOf(calendar, rule, start);
  const due = spans.at(-1)?.to ?? new Date(start);
  return { rule, start, due, spans, calendarVersion: calendar.version };
}

/** On time is up to the due time and at it: exactly 8 office hours are 8 office hours. */
export const isOnTime = (due: Date, done: Date): boolean => done.getTime() <= due.getTime();

function spansOf(calendar: Calendar, rule: DueRule, start: Date): Span[] {
  switch (rule.unit) {
    case 'OFFICE_HOURS':
      return officeHourSpans(calendar, start, rule.amount * 60);
    case 'WORKING_DAYS':
      return workingDaySpans(calendar, start, rule.amount);
    case 'CALENDAR_DAYS':
      return calendarDaySpans(calendar, start, rule.amount, rule);
    case 'DAY_OF_MONTH':
      return dayOfMonthSpans(calendar, start, rule.day, rule);
  }
}
