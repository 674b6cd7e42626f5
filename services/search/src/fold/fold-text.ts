import { plainLetters } from '@portal/kit';

/**
 * What the spellings of a word have in common: NFC, lower case, no accents, đ as d. As long as the NFC text, so that a
 * place found in it is the same place of the original; a letter that would become longer or shorter stays as it is.
 */
export const foldText = (text: string): string =>
  text.normalize('NFC').replace(/[A-Z\u0080-\u{10ffff}]/gu, (letter) => {
    const plain = plainLetters(letter);
    return plain.length === letter.length ? plain : letter;
  });
