import type { Calendar, CalendarRow, Season, Session } from './calendar.ts';
import { dayNumber, MINUTE } from './days.ts';
import type { DayNumber } from './days.ts';

/** A session in milliseconds from midnight. */
export interface Opening {
  readonly from: number;
  readonly to: number;
}

interface IndexedSeason {
  readonly from: number;
  readonly openings: readonly Opening[];
}

interface IndexedHours {
  readonly validFrom: DayNumber;
  readonly recordedAt: number;
  /** Latest season of the year first. */
  readonly seasons: readonly IndexedSeason[];
}

/** A calendar checked once and laid out for look-up by day. */
export interface CalendarIndex {
  readonly weekend: ReadonlySet<number>;
  readonly rows: ReadonlyMap<DayNumber, CalendarRow>;
  /** The decision in force soonest last: the first whose day has come counts. */
  readonly hours: readonly IndexedHours[];
}

const indexes = new WeakMap<Calendar, CalendarIndex>();

/** The look-up of a calendar, made on first use; a calendar that contradicts itself is refused (RangeError). */
export function indexOf(calendar: Calendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const index: CalendarIndex = {
    weekend: new Set(calendar.weekend),
    rows: indexedRows(calendar.rows),
    hours: indexedHours(calendar),
  };
  indexes.set(calendar, index);
  return index;
}

function indexedRows(rows: readonly CalendarRow[]): Map<DayNumber, CalendarRow> {
  const byDay = new Map<DayNumber, CalendarRow>();
  for (const row of rows) {
    if (row.revokedAt) continue;
    const day = dayNumber(row.day);
    const other = byDay.get(day);
    if (!other || outranks(row, other)) byDay.set(day, row);
  }
  return byDay;
}

/** The later record counts; of two recorded together the day of rest, whatever their order. */
function outranks(row: CalendarRow, other: CalendarRow): boolean {
  const later = row.recordedAt.getTime() - other.recordedAt.getTime();
  return later > 0 || (later === 0 && row.kind === 'HOLIDAY' && other.kind !== 'HOLIDAY');
}

const indexedHours = ({ hours }: Calendar): IndexedHours[] =>
  hours
    .filter(({ revokedAt }) => !revokedAt)
    .map(({ validFrom, recordedAt, seasons }) => ({
      validFrom: dayNumber(validFrom),
      recordedAt: recordedAt.getTime(),
      seasons: seasons.map(indexedSeason).sort((one, other) => other.from - one.from),
    }))
    .sort((one, other) => other.validFrom - one.validFrom || other.recordedAt - one.recordedAt);

function indexedSeason({ from, sessions }: Season): IndexedSeason {
  // Any leap year: a season may begin on 29 February.
  dayNumber(`2024-${from}`);
  const openings = sessions.map(openingOf).sort((one, other) => one.from - other.from);
  openings.forEach(({ from: start }, at) => {
    if (at > 0 && start < openings[at - 1]!.to)
      throw new RangeError(`Sessions overlap in the season from ${from}`);
  });
  return { from: Number(from.slice(0, 2)) * 100 + Number(from.slice(3)), openings };
}

function openingOf({ from, to }: Session): Opening {
  const opening = { from: timeOf(from), to: timeOf(to) };
  if (opening.from >= opening.to) throw new RangeError(`A session ends after it begins: ${from}-${to}`);
  return opening;
}

function timeOf(time: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) throw new RangeError(`Not a time of day: ${time}`);
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
}
