import type { Calendar } from './calendar.ts';
import { DAY, dayNumber, dayNumberAt, endOf, startOf, writtenDay } from './days.ts';
import type { DayNumber } from './days.ts';
import { append, counts, kindOf, refuseAmount, refuseIdle } from './spans.ts';
import type { Span, SpanReason } from './spans.ts';

/** Whether a time that ends on a day of rest ends on the next working day instead (Bộ luật Dân sự 2015, Điều 148.5). */
export interface RollOver {
  readonly rollOver: boolean;
}

const dueOf = (spans: Span[]): Date => spans.at(-1)!.to;

/** 24:00 of the nth working day after the day of `from`, which is day 0 (Điều 10.2a: the day of signing). */
export const addWorkingDays = (calendar: Calendar, from: Date, days: number): Date =>
  dueOf(workingDaySpans(calendar, from, days));

/** The way of `addWorkingDays`, span by span. */
export function workingDaySpans(calendar: Calendar, from: Date, days: number): Span[] {
  wholeDays(days);
  let day = dayNumberAt(from.getTime());
  const spans: Span[] = [];
  append(spans, { from: from.getTime(), to: endOf(day), why: 'START_DAY', row: null }, 0);
  for (let left = days, idle = 0; left > 0; idle++) {
    refuseIdle(idle);
    const piece = kindOf(calendar, ++day);
    append(spans, piece, counts(piece) ? 1 : 0);
    if (!counts(piece)) continue;
    left--;
    idle = 0;
  }
  return spans;
}

/** 24:00 of the nth day after the day of `from`, days of rest included. */
export const addCalendarDays = (calendar: Calendar, from: Date, days: number, options: RollOver): Date =>
  dueOf(calendarDaySpans(calendar, from, days, options));

/** The way of `addCalendarDays`, span by span. */
export function calendarDaySpans(calendar: Calendar, from: Date, days: number, options: RollOver): Span[] {
  wholeDays(days);
  const first = dayNumberAt(from.getTime());
  const last = first + days;
  const spans: Span[] = [];
  append(spans, { from: from.getTime(), to: endOf(first), why: 'START_DAY', row: null }, 0);
  if (days > 1)
    append(spans, { from: endOf(first), to: startOf(last), why: 'CALENDAR_DAY', row: null }, days - 1);
  if (days > 0) lastDay(calendar, spans, last, 'CALENDAR_DAY', options);
  if (options.rollOver) rollOver(calendar, spans, last);
  return spans;
}

/** 24:00 of a day of a month (`YYYY-MM`); a month without that day has it on its last day (Điều 10.2a: the 30th). */
export function dayOfMonth(calendar: Calendar, month: string, day: number, options: RollOver): Date {
  const spans: Span[] = [];
  const named = dayInMonth(month, day);
  lastDay(calendar, spans, named, 'NAMED_DAY', options);
  if (options.rollOver) rollOver(calendar, spans, named);
  return dueOf(spans);
}

/** From a start to the first such day of a month that is not over: in the month of the start, or in the next. */
export function dayOfMonthSpans(calendar: Calendar, from: Date, day: number, options: RollOver): Span[] {
  const today = dayNumberAt(from.getTime());
  const inThisMonth = dayInMonth(writtenDay(today).slice(0, 7), day);
  const named =
    inThisMonth >= today ? inThisMonth : dayInMonth(writtenDay(monthEnd(today) + 1).slice(0, 7), day);
  const spans: Span[] = [];
  if (named > today)
    append(spans, { from: from.getTime(), to: startOf(named), why: 'BEFORE_THE_DAY', row: null }, 0);
  lastDay(calendar, spans, named, 'NAMED_DAY', options, Math.max(from.getTime(), startOf(named)));
  if (options.rollOver) rollOver(calendar, spans, named);
  return spans;
}

/** The day a time ends on counts; where it is a day of rest and rolls over, that is said of it. */
function lastDay(
  calendar: Calendar,
  spans: Span[],
  day: DayNumber,
  plain: SpanReason,
  options: RollOver,
  from = startOf(day),
): void {
  const kind = kindOf(calendar, day);
  const why = options.rollOver && !counts(kind) ? kind : { ...kind, why: plain, row: null };
  append(spans, { ...why, from }, 1);
}

function rollOver(calendar: Calendar, spans: Span[], last: DayNumber): void {
  if (counts(kindOf(calendar, last))) return;
  for (let day = last + 1; ; day++) {
    refuseIdle(day - last);
    const piece = kindOf(calendar, day);
    append(spans, counts(piece) ? { ...piece, why: 'ROLLED_OVER' } : piece, 0);
    if (counts(piece)) return;
  }
}

function dayInMonth(month: string, day: number): DayNumber {
  const first = dayNumber(`${month}-01`);
  if (!(Number.isInteger(day) && day >= 1 && day <= 31)) throw new RangeError(`Not a day of a month: ${day}`);
  return Math.min(first + day - 1, monthEnd(first));
}

function monthEnd(day: DayNumber): DayNumber {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / DAY;
}

function wholeDays(days: number): void {
  refuseAmount(days);
  if (!Number.isInteger(days)) throw new RangeError(`Not a number of whole days: ${days}`);
}
