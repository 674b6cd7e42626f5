/** Days and hours are those of Việt Nam, wherever the server runs (D1). */
const ZONE = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const read = (instant: string | number | Date) =>
  Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** "24/11/2026" */
export function day(instant: string | number | Date): string {
  const { day: date, month, year } = read(instant);
  return `${date}/${month}/${year}`;
}

/** "Thứ Ba, 24/11/2026, 15:30" */
export function dayAndHour(instant: string | number | Date): string {
  const { weekday, hour, minute } = read(instant);
  return `${weekday}, ${day(instant)}, ${hour}:${minute}`;
}

/** "08:30" */
export function hour(instant: string | number | Date): string {
  const { hour: hours, minute } = read(instant);
  return `${hours}:${minute}`;
}

/** "24/11/2026", of a day that has no hour: YYYY-MM-DD. */
export const dayOnly = (date: string): string => date.split('-').reverse().join('/');

/** "Thứ Ba", of a day that has no hour. */
export const weekday = (date: string): string => read(`${date}T12:00:00+07:00`)['weekday'] ?? '';

/** RFC 3339 for machines. */
export const iso = (instant: string | number | Date) => new Date(instant).toISOString();

/** RFC 822, as RSS wants it. */
export const rfc822 = (instant: string | number | Date) => new Date(instant).toUTCString();
