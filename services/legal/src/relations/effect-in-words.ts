import type { Language } from '@portal/kit';
import { placeInWords } from '../structure/place-in-words.ts';
import { changesForce } from '../validity/force.ts';
import type { RelationKind } from './relation.ts';

type Acting = 'ENDS' | 'PART_ENDS' | 'AMENDED' | 'SUSPENDED' | 'NONE' | 'NO_TARGET';

const WORDS: Readonly<Record<Acting, Record<Language, string>>> = {
  ENDS: {
    vi: '{when}, {target} hết hiệu lực toàn bộ; văn bản nào căn cứ vào đó sẽ có cảnh báo.',
    en: '{when}, {target} no longer holds at all; whatever rests on it raises an alarm.',
  },
  PART_ENDS: {
    vi: '{when}, {parts} của {target} hết hiệu lực; phần còn lại vẫn còn hiệu lực.',
    en: '{when}, {parts} of {target} no longer holds; the rest still does.',
  },
  AMENDED: {
    vi: '{when}, {target} được ghi là đã sửa đổi, bổ sung{in}; văn bản vẫn còn hiệu lực.',
    en: '{when}, {target} is shown as amended{in}; it still holds.',
  },
  SUSPENDED: {
    vi: '{when}, {target} ngưng hiệu lực{until}.',
    en: '{when}, {target} is suspended{until}.',
  },
  NONE: {
    vi: 'Hiệu lực của {target} không thay đổi; quan hệ này hiện trên trang của cả hai văn bản.',
    en: 'Whether {target} holds does not change; the relation is shown on both pages.',
  },
  NO_TARGET: {
    vi: 'Văn bản này không có trong kho nên chưa có gì thay đổi. Hãy chọn đúng văn bản, hoặc đưa văn bản đó lên rồi xác nhận.',
    en: 'That document is not on the portal, so nothing changes yet. Choose the right one, or post it first.',
  },
};

const WHEN = {
  vi: {
    day: 'Từ ngày {day}',
    effect: 'Từ ngày văn bản này có hiệu lực',
    posted: ' (khi văn bản này được đăng)',
  },
  en: {
    day: 'From {day}',
    effect: 'From the day this takes effect',
    posted: ' (once this document is posted)',
  },
} as const;

export interface Deciding {
  kind: RelationKind;
  /** How people call the other document; null: it is not on the portal. */
  target: string | null;
  provisions: readonly string[];
  /** The day from which it counts, as far as it is known. */
  on: string | null;
  until: string | null;
  /** Whether the document that says it is posted already. */
  isPosted: boolean;
}

const written = (day: string): string => day.split('-').reverse().join('/');

/** What follows when an officer confirms a relation (Điều 8.2), said before they do; the same rule as `livesOf`. */
export function effectInWords(deciding: Deciding, language: Language): string {
  const { target, provisions, on, until, isPosted } = deciding;
  const { day, effect, posted } = WHEN[language];
  const parts = provisions.map(placeInWords).join(', ');
  const when = (on ? day.replace('{day}', written(on)) : effect) + (isPosted ? '' : posted);
  const till = language === 'vi' ? ' đến hết ngày trước ' : ' until ';
  return WORDS[actingOf(deciding)][language]
    .replace('{when}', when)
    .replace('{target}', () => target ?? '')
    .replace('{parts}', () => parts)
    .replace('{in}', () => (parts ? ` (${parts})` : ''))
    .replace('{until}', until ? till + written(until) : '');
}

function actingOf({ kind, target, provisions }: Deciding): Acting {
  if (target === null) return 'NO_TARGET';
  if (!changesForce(kind)) return 'NONE';
  if (kind === 'SUSPENDS') return 'SUSPENDED';
  if (kind === 'AMENDS') return 'AMENDED';
  return provisions.length > 0 ? 'PART_ENDS' : 'ENDS';
}
