import type { DivisionKind } from './division.ts';

/** The short names of Akoma Ntoso's naming convention. */
const PREFIX: Partial<Record<DivisionKind, string>> = {
  attachment: 'att',
  part: 'part',
  chapter: 'chp',
  section: 'sec',
  subsection: 'subsec',
  article: 'art',
  clause: 'cl',
  point: 'pnt',
};
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "III", "thứ hai", "5a", "đ" as they stand in an id: 3, 2, 5a, dd. */
export function numberInId(kind: DivisionKind, number: string): string {
  const ordinal = ORDINALS.indexOf(number.toLowerCase().replace('bốn', 'tư'));
  if (ordinal >= 0 && kind === 'part') return String(ordinal + 1);
  if (kind !== 'point' && /^[IVXLC]+$/u.test(number)) return String(romanValue(number));
  return number.toLowerCase().replaceAll('đ', 'dd');
}

function romanValue(number: string): number {
  const values = [...number].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * Articles are numbered through the whole document, so their ids name no chapter: moving an article to another chapter
 * leaves its address as it was.
 */
export const eIdOf = (kind: DivisionKind, number: string, within: string | null): string => {
  const own = `${PREFIX[kind] ?? kind}_${numberInId(kind, number)}`;
  return within ? `${within}__${own}` : own;
};
