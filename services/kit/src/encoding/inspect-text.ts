import { decodeLegacy } from './decode.ts';
import { homoglyphs } from './homoglyphs.ts';
import { isMisspelt, judgeWord, soundness, VIQR_SIGN } from './judge-word.ts';
import type { Verdict } from './judge-word.ts';
import { LEGACY_TABLES } from './legacy-tables.ts';
import type { LegacyEncoding } from './legacy-tables.ts';

/** A stretch of a text that Điều 9.1 does not admit. Offsets are those of the text as it came, in UTF-16 units. */
export interface EncodingFinding {
  start: number;
  end: number;
  encoding: LegacyEncoding | 'PRIVATE_USE' | 'HOMOGLYPH';
  /** Of the words that say anything, how many say this; 0 < confidence ≤ 1. */
  confidence: number;
  found: string;
  /** What was probably meant; offered, never applied silently (Điều 9.2). Null where nobody can know. */
  converted: string | null;
}

interface Word {
  text: string;
  at: number;
  verdict: Verdict;
}

/** A stretch as one encoding reads it: the words that stand together without a good one between. */
interface Reading {
  encoding: LegacyEncoding;
  runs: Word[][];
}

interface Stretch {
  text: string;
  offset: number;
  /** How many of its words are Vietnamese in Unicode. */
  sound: number;
  /** In each encoding that makes Vietnamese of a word that is none; empty where all is sound. */
  readings: Reading[];
}

const ENCODINGS = Object.keys(LEGACY_TABLES) as LegacyEncoding[];
/** Words as they are shown: whatever stands between ASCII punctuation. In VIQR punctuation is part of the word. */
const WORDS = /[^\s!-/:-@[-`{-~“”„–—…]+/gu;
const PATTERNS: Partial<Record<LegacyEncoding, RegExp>> = {
  VIQR: /\p{L}(?:[\p{L}\p{M}]|[\^(+`?~'.](?=[\^(+`?~'.\p{L}]|$|[\s,;:!)]))*/gu,
  // A no-break space is the second half of “à”.
  UTF8: /(?:Ã\u00a0|[^\s!-/:-@[-`{-~])+/gu,
};
/** Sentences and cells: what stands apart was written apart, perhaps with another font. */
const STRETCH = /[^\n\t]+/gu;

/** Words so common that a run of Vietnamese has some of them. */
const COMMON = new Set(
  'và của các có được cho là không người những với một năm ở tại theo về để đã này khi từ đến số việc công nhà nước quản lý tỉnh sở'.split(
    ' ',
  ),
);

/** A text that is damaged throughout: this share of the words that say anything is Vietnamese only when decoded. */
const DAMAGED_THROUGHOUT = 0.1;

/** Where a text is not Vietnamese in Unicode, and what it was probably meant to be: in order, never overlapping. */
export function inspectText(text: string): EncodingFinding[] {
  const stretches = stretchesOf(text);
  const throughout = encodingThroughout(stretches);
  const legacy = stretches.flatMap((stretch) => legacyIn(stretch, throughout));
  const other = [...privateUse(text), ...homoglyphs(text)].filter(
    ({ start, end }) => !legacy.some((run) => start < run.end && run.start < end),
  );
  return [...legacy, ...other].sort((one, two) => one.start - two.start);
}

/** NFC, silently (TCVN 6909:2001 admits both); where the tone stands ("hoà", "hòa") stays as it was typed. */
export const toNfc = (text: string): string => text.normalize('NFC');

/** Nearly all of a good text is done with here: its stretches are sound, and are read in no encoding. */
const stretchesOf = (text: string): Stretch[] =>
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

const scoreOfAll = (runs: readonly Word[][], encoding: LegacyEncoding): number =>
  runs.reduce((sum, run) => sum + scoreOf(run, encoding), 0);

const best = <Scored extends { score: number }>(all: readonly Scored[]): Scored | undefined =>
  [...all].sort((one, two) => two.score - one.score)[0];

/** The encoding of a whole document, where there is one: then a single word is enough, for its neighbours are other lines. */
function encodingThroughout(stretches: readonly Stretch[]): LegacyEncoding | null {
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

/** The encoding that explains a stretch best, and the runs of words that are in it. */
function legacyIn({ text, offset, readings }: Stretch, throughout: LegacyEncoding | null): EncodingFinding[] {
  if (throughout)
    return runsOf(wordsOf(text, throughout), throughout, true).map((run) =>
      findingOf(run, throughout, text, offset),
    );
  const found = best(
    readings.map(({ encoding, runs }) => {
      const evident = runs.filter(isEvidence);
      return { encoding, evident, score: scoreOfAll(evident, encoding) };
    }),
  );
  return found?.evident.map((run) => findingOf(run, found.encoding, text, offset)) ?? [];
}

const isDamaged = (words: readonly Word[]) => words.some(({ verdict }) => verdict === 'damaged');

const wordsOf = (stretch: string, encoding: LegacyEncoding): Word[] =>
  [...stretch.matchAll(PATTERNS[encoding] ?? WORDS)].map(({ 0: text, index }) => {
    const word = { text, at: index, verdict: judgeWord(text, encoding) };
    // In VIQR a tone looks like the end of a sentence, and the end of a sentence like a tone.
    if (encoding !== 'VIQR' || speaks(word) || !/[.?'`~]$/.test(text)) return word;
    const shorter = text.slice(0, -1);
    return { text: shorter, at: index, verdict: judgeWord(shorter, encoding) };
  });

/** Good Vietnamese ends a run; within a run whatever reads both ways is taken as damaged, like its neighbours. */
function runsOf(words: readonly Word[], encoding: LegacyEncoding, throughout: boolean): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words)
    if (word.verdict === 'good') runs.push([]);
    else runs.at(-1)?.push(word);
  // Where all around is damaged and nothing good stands near, reading well both ways is enough.
  const alone = throughout && runs.length === 1;
  return runs
    .map((run, at) =>
      trimmed(run, alone ? speaks : isSure(encoding), { before: at > 0, behind: at < runs.length - 1 }),
    )
    .filter((run) => run.length > 0);
}

const speaks = ({ verdict }: Word) => verdict === 'damaged' || verdict === 'either';

const isSure = (encoding: LegacyEncoding) => (word: Word) =>
  word.verdict === 'damaged' ||
  (word.verdict === 'either' && COMMON.has(decodeLegacy(word.text, encoding).toLowerCase()));

/**
 * A word beside a good one that reads well as it stands belongs to what is good, unless it is a very common one when
 * decoded; at the edge of the stretch it goes with the damaged ones.
 */
function trimmed(
  run: Word[],
  sure: (word: Word) => boolean,
  good: { before: boolean; behind: boolean },
): Word[] {
  if (!run.some(sure)) return [];
  const first = run.findIndex(good.before ? sure : speaks);
  return run.slice(first, run.findLastIndex(good.behind ? sure : speaks) + 1);
}

/** One odd word is notation ("3 × 4 µm"); damage comes in runs, and outweighs what reads in no way. */
function isEvidence(run: readonly Word[]): boolean {
  const damaged = run.filter(({ verdict }) => verdict === 'damaged');
  const foreign = run.filter(({ verdict }) => verdict === 'foreign').length;
  return new Set(damaged.map(({ text }) => text.toLowerCase())).size >= 2 && damaged.length > foreign;
}

const scoreOf = (run: readonly Word[], encoding: LegacyEncoding): number =>
  run.reduce((sum, { text, verdict }) => {
    if (verdict === 'foreign') return sum - 1;
    if (verdict !== 'damaged' && verdict !== 'either') return sum;
    return sum + 1 + (COMMON.has(decodeLegacy(text, encoding).toLowerCase()) ? 1 : 0);
  }, 0);

function findingOf(
  run: readonly Word[],
  encoding: LegacyEncoding,
  stretch: string,
  offset: number,
): EncodingFinding {
  const last = run.at(-1);
  const from = run[0]?.at ?? 0;
  const to = last ? last.at + last.text.length : from;
  const found = stretch.slice(from, to);
  let converted = '';
  let at = from;
  for (const word of run) {
    const meant = speaks(word) || isMisspelt(word.text, encoding);
    converted += stretch.slice(at, word.at) + (meant ? decodeLegacy(word.text, encoding) : word.text);
    at = word.at + word.text.length;
  }
  const telling = run.filter(({ verdict }) => verdict !== 'silent');
  const confidence = telling.filter(speaks).length / telling.length;
  return { start: offset + from, end: offset + to, encoding, confidence, found, converted };
}

/** Signs of fonts that no other machine has. */
const privateUse = (text: string): EncodingFinding[] =>
  [...text.matchAll(/[\ue000-\uf8ff]+/gu)].map(({ 0: found, index }) => ({
    ...{ start: index, end: index + found.length, encoding: 'PRIVATE_USE' as const },
    ...{ confidence: 1, found, converted: null },
  }));
