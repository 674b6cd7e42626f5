import { dayNumberAt, startOf, weekdayOf, writtenDay } from './days.ts';
import type { DayNumber } from './days.ts';
import type { DueTime } from './due-time.ts';
import type { Span, SpanReason } from './spans.ts';
import { WORDS } from './words.ts';
import type { Words } from './words.ts';

/** Goes without saying. */
const UNSAID: readonly SpanReason[] = ['OUT_OF_HOURS', 'BEFORE_THE_DAY'];

/**
 * A due time in words: what was counted, what was not and why, and the end. A midnight that ends something is the 24:00
 * of its day.
 */
export function explain(result: DueTime, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const parts = result.spans
    .filter(({ why }) => !UNSAID.includes(why))
    .map((span) => (span.counted > 0 ? counted(span, result, words) : passedOver(span, words)));
  return [...parts, `${words.due}: ${instantInWords(result.due, words)}`].join('; ');
}

function counted(span: Span, { rule }: DueTime, words: Words): string {
  const makeUp = span.why === 'MAKEUP_WORKDAY' ? ` (${reasonOf(span, words)})` : '';
  if (rule.unit === 'OFFICE_HOURS') {
    const day = dated(dayNumberAt(span.from.getTime()), words);
    return `${day} ${timesOf(span)}: ${duration(span.counted, words)}${makeUp}`;
  }
  const rest = span.why === 'WEEKEND' || span.why === 'HOLIDAY';
  const fallsOn = rest ? `, ${words.fallsOn} ${reasonOf(span, words)}` : '';
  return `${datesOf(span, words)}: ${amountOf(span.counted, rule.unit, words)}${makeUp}${fallsOn}`;
}

function amountOf(days: number, unit: DueTime['rule']['unit'], words: Words): string {
  if (unit === 'DAY_OF_MONTH') return words.reasons.NAMED_DAY;
  return unit === 'WORKING_DAYS' ? words.workingDay(days) : words.day(days);
}

function passedOver(span: Span, words: Words): string {
  const dates = span.why === 'ROLLED_OVER' ? datesOf(span, words) : shortDates(span);
  const name = span.why === 'HOLIDAY' && span.row ? ` (${span.row.name})` : '';
  return `${words.reasons[span.why]} ${dates}${name}`;
}

const reasonOf = ({ why, row }: Span, words: Words): string =>
  row ? `${words.reasons[why]}: ${row.name}` : words.reasons[why];

/** `3 giờ 20 phút`: what is none of it is not said. */
export function duration(minutes: number, words: Words): string {
  const seconds = Math.round(minutes * 60);
  const parts = [
    { amount: Math.floor(seconds / 3600), word: words.hour },
    { amount: Math.floor(seconds / 60) % 60, word: words.minute },
    { amount: seconds % 60, word: words.second },
  ].filter(({ amount }) => amount > 0);
  return parts.length ? parts.map(({ amount, word }) => word(amount)).join(' ') : words.minute(0);
}

const firstDay = ({ from }: Span): DayNumber => dayNumberAt(from.getTime());
const lastDay = ({ to }: Span): DayNumber => dayNumberAt(to.getTime() - 1);

/** `16:00`, with seconds only where there are some; an end at midnight is 24:00. */
function timeOf(instant: Date, day: DayNumber): string {
  const seconds = Math.floor((instant.getTime() - startOf(day)) / 1000);
  const fields = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (fields[2] ? fields : fields.slice(0, 2)).map((field) => String(field).padStart(2, '0')).join(':');
}

const timesOf = (span: Span): string =>
  `${timeOf(span.from, firstDay(span))}–${timeOf(span.to, firstDay(span))}`;

/** `T5 03/09/2026 07:30` */
export function instantInWords(instant: Date, words: Words): string {
  const day = dayNumberAt(instant.getTime() - 1);
  return `${dated(day, words)} ${timeOf(instant, day)}`;
}

const fieldsOf = (day: DayNumber): string[] => writtenDay(day).split('-').reverse();

const dated = (day: DayNumber, words: Words): string =>
  `${words.weekdays[weekdayOf(day)]} ${fieldsOf(day).join('/')}`;

function datesOf(span: Span, words: Words): string {
  const [first, last] = [firstDay(span), lastDay(span)];
  return first === last ? dated(first, words) : `${dated(first, words)}–${dated(last, words)}`;
}

/** `21–22/11`, `30/11–01/12`, `31/12/2026–01/01/2027`: what both days share is said once. */
function shortDates(span: Span): string {
  const [from, to] = [fieldsOf(firstDay(span)), fieldsOf(lastDay(span))];
  if (from.join() === to.join()) return from.slice(0, 2).join('/');
  if (from[2] !== to[2]) return `${from.join('/')}–${to.join('/')}`;
  const shared = from[1] === to[1] ? 1 : 2;
  return `${from.slice(0, shared).join('/')}–${to.slice(0, 2).join('/')}`;
}
