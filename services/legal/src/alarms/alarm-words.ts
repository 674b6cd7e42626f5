import type { Language } from '@portal/kit';
import { placeInWords } from '../structure/place-in-words.ts';
import type { AlarmRow } from './alarm-row.ts';

const WORDS = {
  BASIS_LOST: {
    vi: 'Căn cứ {what} đã hết hiệu lực từ ngày {day}.',
    en: 'It rests on {what}, which no longer holds since {day}.',
  },
  REFERENCE_LOST: {
    vi: 'Dẫn chiếu đến {what}, đã hết hiệu lực từ ngày {day}.',
    en: 'It refers to {what}, which no longer holds since {day}.',
  },
  REFERENCE_DANGLING: {
    vi: 'Viện dẫn “{quote}”, nhưng không có {what}.',
    en: 'It refers to “{quote}”, but there is no {what}.',
  },
} as const;

/** Why there is an alarm, in a sentence; `target` is how people call the other document. */
export function alarmInWords(
  { kind, place, since, quote }: AlarmRow,
  target: string | null,
  language: Language,
): string {
  // A dangling place is kept in words: it has no id.
  const part = place !== null && kind !== 'REFERENCE_DANGLING' ? placeInWords(place) : place;
  const what = [part, target].filter(Boolean).join(' ');
  const day = since?.split('-').reverse().join('/') ?? '';
  return WORDS[kind][language]
    .replace('{what}', () => what)
    .replace('{day}', day)
    .replace('{quote}', () => quote);
}
