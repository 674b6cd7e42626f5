import type { Calendar, CalendarRow } from './calendar.ts';
import { indexOf } from './calendar-index.ts';
import type { Opening } from './calendar-index.ts';
import { DAY, dayNumber, endOf, monthDayOf, startOf, weekdayOf } from './days.ts';
import type { Day, DayNumber } from './days.ts';

/** Why a stretch of time counts, or does not. */
export type SpanReason =
  | 'WORKING'
  | 'MAKEUP_WORKDAY'
  | 'OUT_OF_HOURS'
  | 'WEEKEND'
  | 'HOLIDAY'
  | 'START_DAY'
  | 'CALENDAR_DAY'
  | 'BEFORE_THE_DAY'
  | 'NAMED_DAY'
  | 'ROLLED_OVER';

/** A half-open stretch [from, to) on the way from a start to its due time. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
  /** Minutes for a rule in office hours, days for the others. */
  readonly counted: number;
  readonly why: SpanReason;
  /** The row of the calendar behind it, with name and decision, where there is one. */
  readonly row: CalendarRow | null;
}

/** The same in milliseconds, while it is being walked. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly why: SpanReason;
  readonly row: CalendarRow | null;
}

/** After so many days without office time a calendar is taken for broken. */
export const IDLE_DAYS = 400;

const CENTURY = 36_525;

/** The sessions by the season of a day, whatever kind of day it is. */
function openingsOf(calendar: Calendar, day: DayNumber): readonly Opening[] {
  const hours = indexOf(calendar).hours.find(({ validFrom }) => validFrom <= day);
  if (!hours) return [];
  const monthDay = monthDayOf(day);
  // Before the first season of a year the last of the year before still runs.
  const season = hours.seasons.find(({ from }) => from <= monthDay) ?? hours.seasons[0];
  return season?.openings ?? [];
}

/** What a whole day is: working, made up for, weekend, holiday, or without office time. */
export function kindOf(calendar: Calendar, day: DayNumber): Piece {
  const { rows, weekend } = indexOf(calendar);
  const row = rows.get(day) ?? null;
  const whole = { from: startOf(day), to: endOf(day), row };
  if (row?.kind === 'HOLIDAY') return { ...whole, why: 'HOLIDAY' };
  if (!row && weekend.has(weekdayOf(day))) return { ...whole, why: 'WEEKEND' };
  if (openingsOf(calendar, day).length === 0) return { ...whole, why: 'OUT_OF_HOURS' };
  return { ...whole, why: row ? 'MAKEUP_WORKDAY' : 'WORKING' };
}

export const counts = ({ why }: Piece): boolean => why === 'WORKING' || why === 'MAKEUP_WORKDAY';

/** A day cut at its sessions, without a gap from 00:00 to 24:00. */
export function piecesOf(calendar: Calendar, day: DayNumber): Piece[] {
  const whole = kindOf(calendar, day);
  if (!counts(whole)) return [whole];
  const pieces: Piece[] = [];
  const idle = (from: number, to: number) => {
    if (from < to)
      pieces.push({ from: whole.from + from, to: whole.from + to, why: 'OUT_OF_HOURS', row: null });
  };
  let at = 0;
  for (const { from, to } of openingsOf(calendar, day)) {
    idle(at, from);
    pieces.push({ ...whole, from: whole.from + from, to: whole.from + to });
    at = to;
  }
  idle(at, DAY);
  return pieces;
}

/** Whether a day is a working day: no holiday, no weekend unless made up for, and with office time. */
export const isWorkingDay = (calendar: Calendar, day: Day): boolean =>
  counts(kindOf(calendar, dayNumber(day)));

/** Refuses a calendar that has had no office time for more than a year. */
export function refuseIdle(idle: number): void {
  if (idle > IDLE_DAYS) throw new RangeError(`The calendar has no working time within ${IDLE_DAYS} days`);
}

/** Refuses an amount of time nobody is given: none at all, less than nothing, or more than a century. */
export function refuseAmount(days: number): void {
  if (!(days >= 0 && days <= CENTURY))
    throw new RangeError(`Not an amount of time to be given: ${days} days`);
}

/** A piece as a span, with what was counted in it. */
export const spanOf = ({ from, to, why, row }: Piece, counted: number): Span => ({
  from: new Date(from),
  to: new Date(to),
  counted,
  why,
  row,
});

/** Appends a span; what follows for the same reason and under the same name lengthens the last one. */
export function append(spans: Span[], piece: Piece, counted: number): void {
  const span = spanOf(piece, counted);
  const last = spans.at(-1);
  if (last && continues(last, span))
    spans[spans.length - 1] = { ...last, to: span.to, counted: last.counted + counted };
  else spans.push(span);
}

const continues = (last: Span, next: Span): boolean =>
  last.why === next.why &&
  last.row?.name === next.row?.name &&
  last.counted > 0 === next.counted > 0 &&
  last.to.getTime() === next.from.getTime();
