/** A calendar month in Vietnam, `YYYY-MM`. */
export type Month = string;

const OFFSET_MS = 7 * 3_600_000;

/** Half-open, in instants: 00:00 of its first day until 00:00 of the next month's, Vietnamese time. */
export function boundsOf(month: Month): { from: Date; until: Date } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const start = (index: number) => new Date(Date.UTC(year, index, 1) - OFFSET_MS);
  return { from: start(number - 1), until: start(number) };
}

/** The month an instant falls in. */
export const monthAt = (instant: Date): Month =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 7);

export const isMonth = (text: string): text is Month => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text);

/** Units are warned on these days while there is still time to send something (Điều 10.3). */
const WARNING_DAYS = [20, 25];
const OPENING_HOUR = 8;

/** The first warning after an instant. */
export function nextWarning(after: Date): Date {
  const { from, until } = boundsOf(monthAt(after));
  const warnings = [from, until].flatMap((start) =>
    WARNING_DAYS.map((day) => new Date(start.getTime() + ((day - 1) * 24 + OPENING_HOUR) * 3_600_000)),
  );
  const next = warnings.find((warning) => warning > after);
  if (!next) throw new Error('no month is without a warning');
  return next;
}
