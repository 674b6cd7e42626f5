import { effectiveDue, movedDue } from '@portal/kit';
import type { Calendar, CalendarRowKind, DueClock } from '@portal/kit';

export interface DayChange {
  day: string;
  /** null = nothing stands for the day any more. */
  kind: CalendarRowKind | null;
}

export interface Moved {
  clock: DueClock;
  from: Date;
  to: Date;
}

/** The calendar as it would be if that were decided now. */
export function withDay(calendar: Calendar, { day, kind }: DayChange, now: Date): Calendar {
  const rows = calendar.rows.map((row) =>
    row.day === day && !row.revokedAt ? { ...row, revokedAt: now } : row,
  );
  const decided = { day, name: '', decision: '', recordedAt: now, revokedAt: null };
  return { ...calendar, rows: kind ? [...rows, { ...decided, kind }] : rows };
}

/** What would move from what counts today; what becomes earlier is told as well, though it counts against nobody. */
export const movedBy = (calendar: Calendar, clocks: readonly DueClock[]): Moved[] =>
  clocks.flatMap((clock) => {
    const [from, to] = [effectiveDue(clock).due, movedDue(calendar, clock)?.due];
    return to && to.getTime() !== from.getTime() ? [{ clock, from, to }] : [];
  });
