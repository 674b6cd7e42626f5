/** Dates as documents write them: "ngày 18 tháng 01 năm 2024", "ngày 29/6/2006", "29-6-2006". */
export const DATE =
  /(?:ngày\s*)?(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s*tháng\s*(\d{1,2})\s*năm\s*)(\d{4})/u;

/** The day that a match of DATE writes; null for one that the calendar does not have. */
export function dayOf([, day, short, long, year]: RegExpExecArray | RegExpMatchArray): string | null {
  const written = [year, short ?? long, day].map((part) => String(part).padStart(2, '0')).join('-');
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}

/** The first date written in a text. */
export function dateIn(text: string): string | null {
  const match = DATE.exec(text);
  return match ? dayOf(match) : null;
}
