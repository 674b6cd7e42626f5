import { diffArrays } from 'diff';

const letters = (text: string) => [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
const isAccented = (letter: string) => /[đĐ]|\p{M}/u.test(letter.normalize('NFD'));
const base = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));

/**
 * Of the letters of the truth that carry a mark (or are đ), the share that stands in the preview: both sides are aligned word by
 * word with their marks taken off, then the letters themselves are compared. What is missing counts as wrong.
 */
export function diacriticAccuracy(truth: string, shown: string): { right: number; all: number } {
  const [wanted, got] = [truth, shown].map((text) => letters(text).join('').split(' '));
  const all = letters(truth).filter(isAccented).length;
  let right = 0;
  let [at, there] = [0, 0];
  for (const { added, removed, count } of diffArrays((wanted ?? []).map(base), (got ?? []).map(base))) {
    if (!added && !removed)
      for (let step = 0; step < count; step++)
        right += rightIn(wanted?.[at + step] ?? '', got?.[there + step] ?? '');
    if (!added) at += count;
    if (!removed) there += count;
  }
  return { right, all };
}

function rightIn(wanted: string, got: string): number {
  const seen = [...got];
  return [...wanted].filter((letter, place) => isAccented(letter) && letter === seen[place]).length;
}
