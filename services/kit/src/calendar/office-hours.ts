import type { Calendar } from './calendar.ts';
import { DAY, dayNumberAt, MINUTE } from './days.ts';
import { append, counts, piecesOf, refuseAmount, refuseIdle, spanOf } from './spans.ts';
import type { Span } from './spans.ts';

/**
 * The instant by which so many office minutes have passed. What is used up exactly at the end of a session is due there,
 * not at the beginning of the next; no minutes at all are due at once.
 */
export function addOfficeHours(calendar: Calendar, from: Date, minutes: number): Date {
  return officeHourSpans(calendar, from, minutes).at(-1)?.to ?? new Date(from);
}

/** The way of `addOfficeHours`, span by span without a gap; the minutes counted add up to the minutes asked for. */
export function officeHourSpans(calendar: Calendar, from: Date, minutes: number): Span[] {
  refuseAmount((minutes * MINUTE) / DAY);
  const spans: Span[] = [];
  let left = Math.round(minutes * MINUTE);
  let at = from.getTime();
  for (let day = dayNumberAt(at), idle = 0; left > 0; day = dayNumberAt(at), idle++) {
    refuseIdle(idle);
    for (const piece of piecesOf(calendar, day)) {
      if (piece.to <= at || left === 0) continue;
      const taken = counts(piece) ? Math.min(left, piece.to - at) : 0;
      const to = taken === left ? at + taken : piece.to;
      const passed = { ...piece, from: at, to };
      if (taken > 0) {
        spans.push(spanOf(passed, taken / MINUTE));
        idle = 0;
      } else append(spans, passed, 0);
      left -= taken;
      at = to;
    }
  }
  return spans;
}

/** Office minutes in [from, to), to the millisecond; negative where `to` lies before `from`. */
export function officeMinutesBetween(calendar: Calendar, from: Date, to: Date): number {
  const [start, end] = [from.getTime(), to.getTime()];
  if (end < start) return -officeMinutesBetween(calendar, to, from);
  let sum = 0;
  for (let day = dayNumberAt(start), last = dayNumberAt(end); day <= last; day++)
    for (const piece of piecesOf(calendar, day))
      if (counts(piece)) sum += Math.max(0, Math.min(end, piece.to) - Math.max(start, piece.from));
  return sum / MINUTE;
}
