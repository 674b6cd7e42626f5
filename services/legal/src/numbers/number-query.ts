import { plainLetters } from '@portal/kit';
import { tidyNumber } from './document-number.ts';
import type { DocumentNumber } from './document-number.ts';

/** What somebody typed who looks for a number: "so 1140", "1140 qd", "67/2006". */
export interface NumberQuery {
  readonly ordinal: string;
  readonly year: number | null;
  /** The letters typed, each of which must begin a part of the symbol. */
  readonly letters: readonly string[];
}

const TYPED = /^(?:(?:so|van ban|vb)\b[\s:]*)?((?:[a-z]+[\s./-]+)*?)(\d+[a-z]?)(.*)$/u;
const YEAR = /^(?:18|19|20)\d\d$/u;

/** Null when the words are no question for a number (D33: "so 1140" is one). */
export function parseNumberQuery(typed: string): NumberQuery | null {
  const [, before = '', ordinal, after = ''] = TYPED.exec(plainLetters(tidyNumber(typed))) ?? [];
  if (!ordinal) return null;
  const parts = `${before} ${after}`.split(/[\s./-]+/u).filter(Boolean);
  if (parts.length > 6 || parts.some((part) => !/^[a-z]+\d*$|^\d{4}$/u.test(part))) return null;
  const years = parts.filter((part) => YEAR.test(part));
  if (years.length > 1 || parts.some((part) => /^\d/u.test(part) && !YEAR.test(part))) return null;
  return {
    ordinal: ordinal.replace(/^0+(?=\d)/u, ''),
    year: years[0] ? Number(years[0]) : null,
    letters: parts.filter((part) => !YEAR.test(part)),
  };
}

/** Whether a document answers the question by its number; the letters may also begin a word of its type ("luat 67"). */
export function answersQuery(
  number: DocumentNumber,
  { ordinal, year, letters }: NumberQuery,
  typeName = '',
): boolean {
  if (plainLetters(number.ordinal).replace(/^0+(?=\d)/u, '') !== ordinal) return false;
  if (year !== null && number.year !== year) return false;
  const parts = plainLetters(`${number.symbol} ${typeName}`).split(/[\s/-]+/u);
  return letters.every((typed) => parts.some((part) => part.startsWith(typed)));
}
