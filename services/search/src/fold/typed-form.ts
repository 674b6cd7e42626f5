/** Grave, acute, tilde, hook above, dot below: the five marks of tone. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * A word as typed with its accents, whatever its tone stands on: thuỵ and thụy, hoà and hòa are one (both placements are
 * taught). The tone goes behind the letters, where no two typists disagree.
 */
export const typedForm = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(SYLLABLE, (syllable) => syllable.replace(TONE, '') + (syllable.match(TONE) ?? []).join(''))
    .normalize('NFC');
