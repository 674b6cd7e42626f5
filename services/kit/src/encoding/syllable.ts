/** The spelling of one Vietnamese syllable: onset, vowels, coda, and the rule that p, t, c, ch take only sắc or nặng. */
const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|';
/** Vowels that end the syllable, those that ask for a consonant, and those that do as they like. */
const OPEN =
  'iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|uơ|ui|ưa|ưi|ưu';
const CLOSED = 'uyê|iê|yê|uô|ươ|uâ|oă|oo|ă|â';
const EITHER = 'oa|oe|uê|uy|a|e|ê|i|o|ô|ơ|u|ư|y';
const CODAS = 'ch|ng|nh|c|m|n|p|t';
const SHAPE = new RegExp(
  `^(?:${ONSETS})(?:(?:${OPEN})|(?:${CLOSED})(${CODAS})|(?:${EITHER})(${CODAS})?)$`,
  'u',
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const STOPPED = new Set(['c', 'ch', 'p', 't']);

const withoutTones = (spread: string) => spread.replace(TONES, '').normalize('NFC');

/** Whether its letters go together as those of a syllable do, wherever its tone stands. */
export const isShaped = (word: string): boolean =>
  SHAPE.test(withoutTones(word.toLowerCase().normalize('NFD')));

/** Whether a word could be Vietnamese by its spelling alone, in capitals or small letters. */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const tones = spread.match(TONES) ?? [];
  const shape = SHAPE.exec(withoutTones(spread));
  if (!shape || tones.length > 1) return false;
  if (tones.length === 1 && !tonePlaced(spread)) return false;
  const coda = shape[1] ?? shape[2] ?? '';
  return !STOPPED.has(coda) || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** ă â ê ô ơ carry the tone wherever they stand: "bồi", never "bôì". Between plain vowels both habits are right. */
function tonePlaced(spread: string): boolean {
  const letters = spread.match(/\p{L}\p{M}*/gu) ?? [];
  const shaped = letters.filter((letter) => /[\u0302\u0306]|^o\p{M}*\u031b/u.test(letter));
  return shaped.length === 0 || shaped.some((letter) => letter.search(TONES) >= 0);
}
