import { standsIn, streamOf, timesOf } from './stream.ts';
import type { Times } from './stream.ts';

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
  /** The day of kit.now() (D3): whoever reads on a minute later reads the same order. */
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
 * How well passages answer a query: BM25 over syllables and pairs; half the evidence of an accented query is in the
 * accents (D33). The whole phrase and a recent day add little: they decide between equals.
 */
export function ranker(query: RankQuery, statistics: Statistics): (passage: Ranked) => number {
  const { terms, accented } = query;
  const rarities = terms.map((term) => term.weight * rarity(term, statistics) * (K1 + 1));
  const plain = timesOf(new Set(terms.map(({ folded }) => folded)));
  const exact = timesOf(new Set(terms.map(({ typed }) => typed)));
  return (passage) => {
    const { heading, body, length, publishedAt } = passage;
    const damping = K1 * (1 - B + (B * length) / Math.max(statistics.averageLength, 1));
    const folded = [plain(heading.folded), plain(body.folded)] as const;
    const typed = accented && ([exact(heading.typed), exact(body.typed)] as const);
    let sum = 0;
    terms.forEach((term, at) => {
      const times = typed
        ? (weighed(folded, term.folded) + weighed(typed, term.typed)) / 2
        : weighed(folded, term.folded);
      sum += ((rarities[at] ?? 0) * times) / (times + damping);
    });
    const age = Math.max(statistics.now.getTime() - publishedAt.getTime(), 0);
    return sum * (1 + phraseBonus(query, passage)) * (1 + FRESH * 2 ** (-age / YEAR_MS));
  };
}

const weighed = ([heading, body]: readonly [Times, Times], term: string): number =>
  HEADING * (heading.get(term) ?? 0) + (body.get(term) ?? 0);

/** Exact outranks folded; one word is no phrase, but in a heading of its own it is exact all the same. */
function phraseBonus({ phrase, accented }: RankQuery, { heading, body }: Ranked): number {
  const stands = (form: 'folded' | 'typed') =>
    standsIn(heading[form], phrase[form]) || standsIn(body[form], phrase[form]);
  const exact = accented ? stands('typed') : heading.folded === streamOf([phrase.folded]);
  return (stands('folded') ? PHRASE.folded : 0) + (exact ? PHRASE.typed : 0);
}
