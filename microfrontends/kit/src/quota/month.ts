/** `2026-11` → `2026-12`; by −1 the month before. */
export function monthsLater(month: string, by: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** The month it is in Vietnam. */
export const thisMonth = (now = Date.now()): string =>
  new Date(now + 7 * 3_600_000).toISOString().slice(0, 7);

/** `2026-11` → `11/2026`. */
export const written = (month: string): string => month.split('-').reverse().join('/');
