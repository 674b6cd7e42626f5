/** The spelling of one Vietnamese syllable: onset, vowels, coda and the rule that p, t, c, ch take only sắc or nặng. */
const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|';
const NUCLEI =
  'iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uya|uyê|iê|yê|uô|ươ|uâ|uê|uơ|uy|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const CODAS = 'ch|ng|nh|c|m|n|p|t|';
const SHAPE = new RegExp(`^(?:${ONSETS})(?:${NUCLEI})(${CODAS})$`, 'u');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const STOPPED = new Set(['c', 'ch', 'p', 't']);

export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const tones = spread.match(TONES) ?? [];
  const shape = SHAPE.exec(spread.replace(TONES, '').normalize('NFC'));
  if (!shape || tones.length > 1) return false;
  return !STOPPED.has(shape[1] ?? '') || tones[0] === '\u0301' || tones[0] === '\u0323';
}
