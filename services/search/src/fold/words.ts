import { foldText } from './fold-text.ts';
import { typedForm } from './typed-form.ts';

export interface Word {
  /** Without accents: what is looked up. */
  folded: string;
  /** With them: what decides between two that fold alike. */
  typed: string;
  /** Where it stands in the NFC text. */
  start: number;
  end: number;
}

/** Letters and digits part company, so that "1140/QĐ-SCT", "1140 qd sct" and "QĐ1140" are made of the same words. */
const WORD = /\p{N}+|\p{L}[\p{L}\p{M}]*/gu;

/** Vietnamese has some seven thousand syllables, so most words of a text were met before. */
const FORMS_KEPT = 50_000;
const forms = new Map<string, Pick<Word, 'folded' | 'typed'>>();

function formsOf(word: string): Pick<Word, 'folded' | 'typed'> {
  const known = forms.get(word);
  if (known) return known;
  if (forms.size >= FORMS_KEPT) forms.clear();
  const both = { folded: foldText(word).replace(/\p{M}/gu, ''), typed: typedForm(word) };
  forms.set(word, both);
  return both;
}

/** The syllables and numbers of a text, in their order. */
export const wordsIn = (text: string): Word[] =>
  [...text.normalize('NFC').matchAll(WORD)].map(({ 0: word, index }) => {
    const { folded, typed } = formsOf(word);
    return { folded, typed, start: index, end: index + word.length };
  });

/** Each two neighbours: Vietnamese words are mostly of two syllables, which a single one seldom tells apart. */
export const pairsIn = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);

/** A text as the search compares it. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);
