import type { Calendar, CalendarRow } from './calendar.ts';
import { instantInWords } from './explain.ts';
import { officeHourSpans } from './office-hours.ts';
import type { SpanReason } from './spans.ts';
import { WORDS } from './words.ts';

/** Why nobody is at the office at some instant, and when it opens next. */
export interface Closed {
  readonly why: SpanReason;
  readonly row: CalendarRow | null;
  readonly opensAt: Date;
}

/** Null within office hours. */
export function closedAt(calendar: Calendar, instant: Date): Closed | null {
  // The way to the next office minute: what lies before it is closed.
  const spans = officeHourSpans(calendar, instant, 1);
  const [first] = spans;
  const open = spans.find(({ counted }) => counted > 0);
  if (!first || !open || first === open) return null;
  return { why: first.why, row: first.row, opensAt: open.from };
}

/** `nghỉ lễ (Quốc khánh) đến T5 03/09/2026 07:30` */
export function closedInWords({ why, row, opensAt }: Closed, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const name = row ? ` (${row.name})` : '';
  return `${words.reasons[why]}${name} ${words.until} ${instantInWords(opensAt, words)}`;
}
