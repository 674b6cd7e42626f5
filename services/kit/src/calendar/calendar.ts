import type { Day } from './days.ts';

/** What a decision put into the calendar, and when it was known there (D14: valid time and recorded time). */
export interface Recorded {
  /** The legal text it rests on. */
  readonly decision: string;
  readonly recordedAt: Date;
  /** When it was taken back; null while it stands. */
  readonly revokedAt: Date | null;
}

export type CalendarRowKind = 'HOLIDAY' | 'MAKEUP_WORKDAY';

/** One day that is not what its weekday says. Of two rows in force for a day, the one recorded later counts. */
export interface CalendarRow extends Recorded {
  readonly day: Day;
  readonly kind: CalendarRowKind;
  readonly name: string;
}

/** A stretch of office time within a day, `HH:MM` to `HH:MM` (`24:00` at most), the end not included. */
export interface Session {
  readonly from: string;
  readonly to: string;
}

/** Office sessions from a month-day (`MM-DD`) on, every year, until the next season begins. */
export interface Season {
  readonly from: string;
  readonly sessions: readonly Session[];
}

/** One decision on working hours; in force from its day on, until a later one. */
export interface WorkingHours extends Recorded {
  readonly validFrom: Day;
  readonly seasons: readonly Season[];
}

/** The legal calendar as data: hours, days of rest (0 = Sunday … 6 = Saturday), holidays and make-up workdays. */
export interface Calendar {
  readonly version: string;
  readonly hours: readonly WorkingHours[];
  readonly weekend: readonly number[];
  readonly rows: readonly CalendarRow[];
}

/** 07:30-11:30 and 13:30-17:30 all year, where no decision says otherwise. */
export const DEFAULT_SEASONS: readonly Season[] = [
  {
    from: '01-01',
    sessions: [
      { from: '07:30', to: '11:30' },
      { from: '13:30', to: '17:30' },
    ],
  },
];

/**
 * The calendar as it stood recorded at an instant: what came later is unknown, what was revoked later still stands. Its
 * version names the instant, unless nothing has changed since.
 */
export function asKnownAt(calendar: Calendar, instant: Date): Calendar {
  const at = instant.getTime();
  if (Number.isNaN(at)) throw new RangeError('asKnownAt needs a valid instant');
  const later = [...calendar.hours, ...calendar.rows].some(
    ({ recordedAt, revokedAt }) => recordedAt.getTime() > at || (revokedAt && revokedAt.getTime() > at),
  );
  if (!later) return calendar;
  return {
    ...calendar,
    version: `${calendar.version}@${instant.toISOString()}`,
    hours: knownAt(calendar.hours, at),
    rows: knownAt(calendar.rows, at),
  };
}

const knownAt = <R extends Recorded>(records: readonly R[], at: number): R[] =>
  records
    .filter(
      ({ recordedAt, revokedAt }) => recordedAt.getTime() <= at && !(revokedAt && revokedAt.getTime() <= at),
    )
    .map((record) => ({ ...record, revokedAt: null }));
