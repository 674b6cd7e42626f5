import { decodeLegacy } from './decode.ts';
import { homoglyphs } from './homoglyphs.ts';
import { isMisspelt } from './judge-word.ts';
import type { LegacyEncoding } from './legacy-tables.ts';
import { isEvidence, runsOf, scoreOfAll, speaks, wordsOf } from './runs.ts';
import type { Word } from './runs.ts';
import { best, encodingThroughout, stretchesOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';

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
