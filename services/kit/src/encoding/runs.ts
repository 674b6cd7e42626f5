import { decodeLegacy } from './decode.ts';
import { judgeWord } from './judge-word.ts';
import type { Verdict } from './judge-word.ts';
import type { LegacyEncoding } from './legacy-tables.ts';

export interface Word {
  text: string;
  at: number;
  verdict: Verdict;
}

/** Words as they are shown: whatever stands between ASCII punctuation. In VIQR punctuation is part of the word. */
export const WORDS = /[^\s!-/:-@[-`{-~“”„–—…]+/gu;
const PATTERNS: Partial<Record<LegacyEncoding, RegExp>> = {
  VIQR: /\p{L}(?:[\p{L}\p{M}]|[\^(+`?~'.](?=[\^(+`?~'.\p{L}]|$|[\s,;:!)]))*/gu,
  // A no-break space is the second half of “à”.
  UTF8: /(?:Ã\u00a0|[^\s!-/:-@[-`{-~])+/gu,
};
/** Words so common that a run of Vietnamese has some of them. */
const COMMON = new Set(
  'và của các có được cho là không người những với một năm ở tại theo về để đã này khi từ đến số việc công nhà nước quản lý tỉnh sở'.split(
    ' ',
  ),
);

export const wordsOf = (stretch: string, encoding: LegacyEncoding): Word[] =>
  [...stretch.matchAll(PATTERNS[encoding] ?? WORDS)].map(({ 0: text, index }) => {
    const word = { text, at: index, verdict: judgeWord(text, encoding) };
    // In VIQR a tone looks like the end of a sentence, and the end of a sentence like a tone.
    if (encoding !== 'VIQR' || speaks(word) || !/[.?'`~]$/.test(text)) return word;
    const shorter = text.slice(0, -1);
    return { text: shorter, at: index, verdict: judgeWord(shorter, encoding) };
  });

/** Good Vietnamese ends a run; within a run whatever reads both ways is taken as damaged, like its neighbours. */
export function runsOf(words: readonly Word[], encoding: LegacyEncoding, throughout: boolean): Word[][] {
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

export const speaks = ({ verdict }: Word) => verdict === 'damaged' || verdict === 'either';

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
export function isEvidence(run: readonly Word[]): boolean {
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

export const isDamaged = (words: readonly Word[]) => words.some(({ verdict }) => verdict === 'damaged');

export const scoreOfAll = (runs: readonly Word[][], encoding: LegacyEncoding): number =>
  runs.reduce((sum, run) => sum + scoreOf(run, encoding), 0);
