import { decodeLegacy, encodeLegacy } from './decode.ts';
import { LEGACY_TABLES } from './legacy-tables.ts';
import type { LegacyEncoding } from './legacy-tables.ts';
import { remember } from './remember.ts';
import { isShaped, isSyllable } from './syllable.ts';

/**
 * damaged = Vietnamese only when decoded; either = reads well both ways ("cã", "gióp"); good = Vietnamese as it stands;
 * foreign = has signs beyond ASCII and reads in neither way; silent = says nothing.
 */
export type Verdict = 'damaged' | 'either' | 'good' | 'foreign' | 'silent';

/** A capital behind a small letter ("tiÕp") is no Vietnamese spelling. */
const spelt = remember(
  (word) =>
    isSyllable(word) &&
    (word === word.toLowerCase() ||
      word === word.toUpperCase() ||
      word.slice(1) === word.slice(1).toLowerCase()),
);

/** Signs of VIQR that English does not put behind a vowel, or not within a word. */
export const VIQR_SIGN = /[aeo]\^|a\(|[ou]\+|dd|[aeiouy][`?~'.][a-z]/i;

/** What one word says about one encoding. */
export const judgeWord = (word: string, encoding: LegacyEncoding): Verdict => JUDGES[encoding](word);

const JUDGES = Object.fromEntries(
  Object.keys(LEGACY_TABLES).map((encoding) => [
    encoding,
    remember((word) => judge(word, encoding as LegacyEncoding)),
  ]),
) as Record<LegacyEncoding, (word: string) => Verdict>;

const isPlain = (word: string) => !/[\u0080-\uffff]/.test(word);
/** A sign alone is notation: ×, ½, §. */
const isSign = (word: string) => word.length === 1 && !/\p{L}/u.test(word);

/** Whether a word is Vietnamese in Unicode, says nothing, or makes one look closer, in whatever encoding. */
export const soundness = (word: string): 'sound' | 'silent' | 'odd' =>
  isPlain(word) || isSign(word) ? 'silent' : spelt(word) ? 'sound' : 'odd';

/** NĐ, QĐ, HĐND: half the numbers of documents have one. */
const ABBREVIATION = /^(?=.*Đ)[A-ZĐ]{2,10}$/;

function judge(word: string, encoding: LegacyEncoding): Verdict {
  const plain = isPlain(word);
  if (isSign(word) || (plain && encoding !== 'VIQR')) return 'silent';
  const decoded = decodeLegacy(word, encoding);
  const reads = spelt(word);
  if (decoded !== word && spelt(decoded)) {
    if (encoding === 'VIQR') return VIQR_SIGN.test(word) ? 'damaged' : 'either';
    return reads ? 'either' : 'damaged';
  }
  if (decoded !== word && ABBREVIATION.test(decoded)) return 'either';
  if (plain) return 'silent';
  if (!reads) return 'foreign';
  // What this encoding writes just so ("và" in CP1258) speaks neither for it nor against it.
  return encodeLegacy(word, encoding) === word ? 'silent' : 'good';
}

/** Whether the decoded word has at least the shape of a syllable: a slip of whoever typed it ("xuât") among damaged ones. */
export const isMisspelt = (word: string, encoding: LegacyEncoding): boolean =>
  !isPlain(word) && isShaped(decodeLegacy(word, encoding));
