import { plainLetters } from '@portal/kit';

/** Số, ký hiệu of a document: 1140/QĐ-SCT, 67/2006/QH11, 61-CP, TCVN 6909:2001. Not unique by itself (D33). */
export interface DocumentNumber {
  /** The running number: 1140, 01, 42a. */
  readonly ordinal: string;
  readonly year: number | null;
  /** What the number is of: QĐ-SCT, QH11, TTLT-BVHTT-BTC. Empty for "Công văn số 623". */
  readonly symbol: string;
  /** One spelling of it for people. */
  readonly text: string;
  /** The same for every spelling: without accents, spaces and leading zeros. */
  readonly key: string;
}

const DASHES = /[\u2010-\u2015\u2212\u00ad]/gu;
const SPACED = /\s*([/-])\s*/gu;
const LABEL = /^(?:số|so)\s*:?\s*/iu;
const STANDARD = /^((?:TCVN|QCVN|TCXDVN))\s*(\d+(?:-\d+)?)\s*[:-]\s*(\d{4})(?:\/([\p{L}-]+))?$/iu;
/** 67/2006/QH11 and 1140/QĐ-SCT; 61-CP and 169/CP are of one make; so are TTLT/BVHTT-BTC and TTLT-BVHTT-BTC. */
const NUMBER = /^(\d+[a-zđ]?)(?:[/-]((?:18|19|20)\d\d))?(?:[/-]?(\p{L}[\p{L}\d./-]*))?$/iu;

/** One spelling of dashes and of the spaces around them: "1140/QĐ – SCT" is 1140/QĐ-SCT. */
export const tidyNumber = (text: string): string =>
  text
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(/[ðÐ]/gu, 'Đ')
    .replace(/\s+/gu, ' ')
    .replace(SPACED, '$1')
    .trim()
    .replace(LABEL, '');

/** Reads a number as it is written on a document or in another's text; null when it is none. */
export function parseNumber(written: string): DocumentNumber | null {
  const text = tidyNumber(written);
  return readStandard(text) ?? readNumber(text);
}

function readStandard(text: string): DocumentNumber | null {
  const [, kind, ordinal, year, body] = STANDARD.exec(text) ?? [];
  if (!kind || !ordinal || !year) return null;
  const symbol = [kind.toUpperCase(), body?.toUpperCase()].filter(Boolean).join('/');
  return {
    ordinal,
    year: Number(year),
    symbol,
    text: `${kind.toUpperCase()} ${ordinal}:${year}${body ? `/${body.toUpperCase()}` : ''}`,
    key: [kind, ordinal, year, body ?? ''].map(plainLetters).filter(Boolean).join('/'),
  };
}

function readNumber(text: string): DocumentNumber | null {
  const [, ordinal, year, rest = ''] = NUMBER.exec(text) ?? [];
  if (!ordinal) return null;
  const symbol = inCapitals(rest.replace(/[./-]+$/u, '').replaceAll('/', '-'));
  if (symbol === '' && !year) return null;
  return {
    ordinal,
    year: year ? Number(year) : null,
    symbol,
    text: inCapitals(text.replace(/[./-]+$/u, '')),
    key: [ordinal.replace(/^0+(?=\d)/u, ''), year, symbol]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => plainLetters(String(part)))
      .join('/'),
  };
}

/** QĐ-TTg and TT-BTC stay as they are; who types without capitals means them. */
const inCapitals = (letters: string): string => (/\p{Lu}/u.test(letters) ? letters : letters.toUpperCase());

/** Whether two texts write the same number. */
export const isSameNumber = (one: string, other: string): boolean => {
  const key = parseNumber(one)?.key;
  return key !== undefined && key === parseNumber(other)?.key;
};
