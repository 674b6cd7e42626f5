import { wordsIn } from './words.ts';
import type { Word } from './words.ts';

export interface Passage {
  text: string;
  words: Word[];
}

/** Nearly every article of a law and every news item stands whole: what is asked for may stand in several of its lines. */
const LONGEST = 1_200;

/**
 * A text in pieces that are ranked and quoted each for itself: a law of a hundred pages is found by its article, and a
 * search never reads more than some pages. Cut between lines; a line that is too long is cut between words.
 */
export function passagesOf(text: string): Passage[] {
  const whole = text.normalize('NFC');
  const words = wordsIn(whole);
  const cuts: number[] = [0];
  let line = 0;
  for (let at = 0, first = 0; at < words.length; at += 1) {
    const before = words[at - 1];
    if (before && whole.slice(before.end, words[at]?.start).includes('\n')) line = at;
    if (at - first < LONGEST) continue;
    first = line > first ? line : at;
    cuts.push(words[first]?.start ?? whole.length);
  }
  return cuts.map((from, index) => {
    const piece = whole.slice(from, cuts[index + 1]).trim();
    return { text: piece, words: wordsIn(piece) };
  });
}
