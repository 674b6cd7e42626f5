import { decodeLegacy } from './decode.ts';
import type { LegacyEncoding } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';

/**
 * damaged = Vietnamese only when decoded; either = reads well both ways ("cã", "gióp"); good = Vietnamese as it stands;
 * foreign = has signs beyond ASCII and reads in neither way; silent = says nothing.
 */
export type Verdict = 'damaged' | 'either' | 'good' | 'foreign' | 'silent';

/** A capital behind a small letter ("tiÕp") is no Vietnamese spelling. */
const spelt = (word: string) =>
  isSyllable(word) &&
  (word === word.toLowerCase() ||
    word === word.toUpperCase() ||
    word.slice(1) === word.slice(1).toLowerCase());

/** Signs of VIQR that English does not put behind a vowel. */
const VIQR_SIGN = /[aeoAEO]\^|[aA]\(|[ouOU]\+|dd|DD/;

/** What one word says about one encoding. */
export function judgeWord(word: string, encoding: LegacyEncoding): Verdict {
  const plain = !/[\u0080-\uffff]/.test(word);
  if (encoding !== 'VIQR' && plain) return 'silent';
  const decoded = decodeLegacy(word, encoding);
  const reads = spelt(word);
  // A sign alone is notation: ×, ½, §.
  if (word.length === 1 && !/\p{L}/u.test(word)) return 'silent';
  if (decoded === word || !spelt(decoded))
    return reads ? (plain ? 'silent' : 'good') : plain ? 'silent' : 'foreign';
  if (encoding === 'VIQR') return VIQR_SIGN.test(word) ? 'damaged' : 'either';
  return reads ? 'either' : 'damaged';
}
