import { streamOf, timesIn } from './stream.ts';

/** A syllable or a pair of neighbours of the query. */
export interface QueryTerm {
  folded: string;
  typed: string;
  /** 1 for what was typed, less for what a synonym adds. */
  weight: number;
  /** In how many passages it stands. */
  passages: number;
}

export interface RankQuery {
  terms: readonly QueryTerm[];
  /** All that was typed, one behind the other. */
  phrase: { folded: string; typed: string };
  /** Somebody who typed accents meant them; nobody means their absence. */
  accented: boolean;
}

/** The words of a passage and of what stands above it, as streams. */
export interface Ranked {
  heading: { folded: string; typed: string };
  body: { folded: string; typed: string };
  /** Words of both, those of the heading as often as they count. */
  length: number;
  publishedAt: Date;
}

export interface Statistics {
  passages: number;
  averageLength: number;
  /** kit.now() (D3). */
  now: Date;
}

// Okapi BM25 with the constants that hold for passages of about one size (those of Anserini, not tuned here).
const K1 = 0.9;
const B = 0.4;
/** A word of the heading counts as three of the text. */
export const HEADING = 3;
const PHRASE = { folded: 0.1, typed: 0.2 };
const FRESH = 0.05;
const YEAR_MS = 365.25 * 24 * 3_600_000;

export const rarity = (
  term: Pick<QueryTerm, 'passages'>,
  { passages }: Pick<Statistics, 'passages'>,
): number => Math.log(1 + (passages - term.passages + 0.5) / (term.passages + 0.5));

/**
 * How well a passage answers: BM25 over syllables and pairs; half the evidence of an accented query is in the accents
 * (D33). The whole phrase and a recent day add little: they decide between equals.
 */
export function score(query: RankQuery, passage: Ranked, statistics: Statistics): number {
  const damping = K1 * (1 - B + (B * passage.length) / Math.max(statistics.averageLength, 1));
  let sum = 0;
  for (const term of query.terms) {
    const times = timesOf(term, passage, query.accented);
    sum += (term.weight * rarity(term, statistics) * times * (K1 + 1)) / (times + damping);
  }
  const age = Math.max(statistics.now.getTime() - passage.publishedAt.getTime(), 0);
  return sum * (1 + phraseBonus(query, passage)) * (1 + FRESH * 2 ** (-age / YEAR_MS));
}

function timesOf({ folded, typed }: QueryTerm, { heading, body }: Ranked, accented: boolean): number {
  const plain = timesIn(body.folded, folded) + HEADING * timesIn(heading.folded, folded);
  if (!accented || plain === 0) return plain;
  return (plain + timesIn(body.typed, typed) + HEADING * timesIn(heading.typed, typed)) / 2;
}

/** Exact outranks folded; one word is no phrase, but in a heading of its own it is exact all the same. */
function phraseBonus({ phrase, accented }: RankQuery, { heading, body }: Ranked): number {
  const stands = (form: 'folded' | 'typed') =>
    timesIn(heading[form], phrase[form]) + timesIn(body[form], phrase[form]) > 0;
  const exact = accented ? stands('typed') : heading.folded === streamOf([phrase.folded]);
  return (stands('folded') ? PHRASE.folded : 0) + (exact ? PHRASE.typed : 0);
}
