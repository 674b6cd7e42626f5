/** A day of the legal calendar, `YYYY-MM-DD`, from 00:00 to 24:00 Vietnamese time. */
export type Day = string;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

// Vietnam keeps UTC+7 all year; the zone of the process is never asked.
const OFFSET = 7 * 60 * MINUTE;
const LAST_DAY = Math.floor(Date.UTC(9999, 11, 31) / DAY);

/** Days since 01/01/1970 in Vietnam. */
export type DayNumber = number;

/** The Vietnamese day an instant falls on; 00:00 belongs to the day that begins. */
export function dayNumberAt(instant: number): DayNumber {
  const day = Math.floor((instant + OFFSET) / DAY);
  if (!(Math.abs(day) <= LAST_DAY)) throw new RangeError('The instant lies outside the legal calendar');
  return day;
}

/** The instant a day begins: 00:00 Vietnamese time, which is 24:00 of the day before. */
export const startOf = (day: DayNumber): number => day * DAY - OFFSET;

/** The instant a day is over: its 24:00, when whatever is due on that day falls due. */
export const endOf = (day: DayNumber): number => startOf(day + 1);

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** The number of a written day; a day that does not exist (30/02) is refused. */
export function dayNumber(day: Day): DayNumber {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(number) || writtenDay(number) !== day)
    throw new RangeError(`Not a day: ${day}`);
  return number;
}

/** A day number in writing. */
export const writtenDay = (day: DayNumber): Day => new Date(day * DAY).toISOString().slice(0, 10);

/** The Vietnamese day an instant falls on, in writing. */
export const dayAt = (instant: Date): Day => writtenDay(dayNumberAt(instant.getTime()));

/** Month and day as one comparable number: 24/11 is 1124. */
export function monthDayOf(day: DayNumber): number {
  const date = new Date(day * DAY);
  return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
