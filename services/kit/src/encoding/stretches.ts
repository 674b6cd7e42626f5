import { soundness, VIQR_SIGN } from './judge-word.ts';
import { LEGACY_TABLES } from './legacy-tables.ts';
import type { LegacyEncoding } from './legacy-tables.ts';
import { isDamaged, isEvidence, runsOf, scoreOfAll, WORDS, wordsOf } from './runs.ts';
import type { Word } from './runs.ts';

/** A stretch as one encoding reads it: the words that stand together without a good one between. */
interface Reading {
  encoding: LegacyEncoding;
  runs: Word[][];
}

export interface Stretch {
  text: string;
  offset: number;
  /** How many of its words are Vietnamese in Unicode. */
  sound: number;
  /** In each encoding that makes Vietnamese of a word that is none; empty where all is sound. */
  readings: Reading[];
}

const ENCODINGS = Object.keys(LEGACY_TABLES) as LegacyEncoding[];
/** Sentences and cells: what stands apart was written apart, perhaps with another font. */
const STRETCH = /[^\n\t]+/gu;

/** A text that is damaged throughout: this share of the words that say anything is Vietnamese only when decoded. */
const DAMAGED_THROUGHOUT = 0.1;

/** Nearly all of a good text is done with here: its stretches are sound, and are read in no encoding. */
export const stretchesOf = (text: string): Stretch[] =>
  [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) => {
    const words = (stretch.match(WORDS) ?? []).map(soundness);
    const odd = VIQR_SIGN.test(stretch) || words.includes('odd');
    const sound = words.filter((word) => word === 'sound').length;
    if (!odd && sound === 0) return [];
    const readings = odd ? ENCODINGS.flatMap((encoding) => readingIn(stretch, encoding) ?? []) : [];
    return { text: stretch, offset: index, sound, readings };
  });

/** Null where this encoding makes Vietnamese of no word that is none. */
function readingIn(stretch: string, encoding: LegacyEncoding): Reading | null {
  const words = wordsOf(stretch, encoding);
  return isDamaged(words) ? { encoding, runs: runsOf(words, encoding, false) } : null;
}

export const best = <Scored extends { score: number }>(all: readonly Scored[]): Scored | undefined =>
  [...all].sort((one, two) => two.score - one.score)[0];

/** The encoding of a whole document, where there is one: then a single word is enough, for its neighbours are other lines. */
export function encodingThroughout(stretches: readonly Stretch[]): LegacyEncoding | null {
  const totals = ENCODINGS.map((encoding) => {
    const readings = stretches.flatMap((stretch) =>
      stretch.readings.filter((one) => one.encoding === encoding),
    );
    const runs = readings.flatMap((reading) => reading.runs.filter(isEvidence));
    const damaged = runs.flat().filter(({ verdict }) => verdict === 'damaged').length;
    return { encoding, runs: runs.length, damaged, score: scoreOfAll(runs, encoding) };
  });
  const found = best(totals);
  if (!found || found.runs <= 2) return null;
  const telling = stretches.reduce((sum, { text, sound, readings }) => {
    if (readings.length === 0) return sum + sound;
    return sum + wordsOf(text, found.encoding).filter(({ verdict }) => verdict !== 'silent').length;
  }, 0);
  return found.damaged / telling >= DAMAGED_THROUGHOUT ? found.encoding : null;
}
