import { DEFAULT_SEASONS } from '../calendar/calendar.ts';
import type { Calendar, CalendarRow } from '../calendar/calendar.ts';

/** A moment of the department's clock. */
export const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
/** Known from the beginning. */
export const early = at('2020-01-01 00:00');
export const row = (day: string, kind: CalendarRow['kind'] = 'HOLIDAY', recordedAt = early): CalendarRow => ({
  day,
  kind,
  name: `Ngày ${day}`,
  decision: 'thử',
  recordedAt,
  revokedAt: null,
});
export const hours = (seasons = DEFAULT_SEASONS, validFrom = '2000-01-01') => ({
  validFrom,
  seasons,
  decision: 'thử',
  recordedAt: early,
  revokedAt: null,
});
export const calendar = (...rows: CalendarRow[]): Calendar => ({
  version: '1',
  hours: [hours()],
  weekend: [0, 6],
  rows,
});
/** No day is other than its weekday says. */
export const plain = calendar();
export const rolling = { rollOver: true };
