import type { Calendar } from '../calendar/calendar.ts';
import { latestOf } from '../calendar/due-history.ts';
import { dueTime, isOnTime } from '../calendar/due-time.ts';
import type { DueTime } from '../calendar/due-time.ts';
import type { EditorialState } from '../workflow/editorial.transitions.ts';

/** A due time as it was announced. */
export interface Announced {
  due: DueTime;
  announcedAt: Date;
  /** The step set it going, or a decision on the calendar moved it. */
  cause: 'STEP' | 'CALENDAR';
}

/** What a step set going: how long the state it led to is given, and how long it took. */
export interface DueClock {
  /** The step by which the item came here. */
  stepId: string;
  editionId: string;
  state: EditorialState;
  /** The step by which it left; null while it is here. */
  endedBy: string | null;
  endedAt: Date | null;
  /** Oldest first; never empty. */
  announced: readonly Announced[];
}

/** The due time that counts: nobody is made late by a decision that comes afterwards (D14). */
export function effectiveDue({ announced }: Pick<DueClock, 'announced'>): DueTime {
  const latest = latestOf(announced);
  if (!latest) throw new Error('a clock has a due time');
  return latest.due;
}

/** Late is computed whenever somebody asks, and never stored. */
export const isLate = (clock: Pick<DueClock, 'announced' | 'endedAt'>, now: Date): boolean =>
  !isOnTime(effectiveDue(clock).due, clock.endedAt ?? now);

/** What the calendar says now, if it is not what was announced last; rule and start stay those of the step. */
export function movedDue(calendar: Calendar, { announced }: Pick<DueClock, 'announced'>): DueTime | null {
  const last = announced.at(-1)?.due;
  if (!last) return null;
  const next = dueTime(calendar, last.rule, last.start);
  return next.due.getTime() === last.due.getTime() ? null : next;
}
