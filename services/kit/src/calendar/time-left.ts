import type { Calendar } from './calendar.ts';
import { isOnTime } from './due-time.ts';
import { duration } from './explain.ts';
import { officeMinutesBetween } from './office-hours.ts';
import { WORDS } from './words.ts';

/** How much office time there is until a due time, or has passed since, in words; whole minutes. */
export function timeLeft(calendar: Calendar, due: Date, now: Date, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const minutes = Math.floor(Math.abs(officeMinutesBetween(calendar, now, due)));
  const time = minutes > 0 ? duration(minutes, words) : '';
  return isOnTime(due, now) ? words.left(time) : words.late(time);
}
