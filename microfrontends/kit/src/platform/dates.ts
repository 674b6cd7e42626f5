import type { Language } from './language.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

/** As clocks in Thanh Hoá show it, whatever this computer thinks. */
export const dateTime = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALE[language], {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  });

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "3 giờ trước": how long something has been waiting. */
export function ago(instant: string, language: Language, now = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const format = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return format.format(Math.round(seconds / size), unit);
}

/** For `<input type="datetime-local">`, in Vietnamese time. */
export function toLocalInput(instant: string | null | undefined): string {
  if (!instant) return '';
  return new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
}

export const fromLocalInput = (text: string): string | null =>
  text ? new Date(`${text}:00+07:00`).toISOString() : null;

export const bytes = (size: number, language: Language): string => {
  const [value, unit] = size < 1_000_000 ? [size / 1_000, 'kB'] : [size / 1_000_000, 'MB'];
  return `${value.toLocaleString(LOCALE[language], { maximumFractionDigits: 1 })} ${unit}`;
};
