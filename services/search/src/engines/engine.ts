import type { QueryTerm } from '../rank/rank.ts';
import type { SearchFilter } from '../query/search-filter.ts';

/** What the engine is asked: the words of the query, the rarest first, each with its weight. */
export interface Sought {
  terms: readonly (QueryTerm & { rarity: number })[];
  /** The words alone, in their order. */
  words: readonly string[];
  filter: SearchFilter;
}

export interface PassageReference {
  factId: string;
  ordinal: number;
}

/** Finds what may answer, in no order that matters: one ranker orders it, whichever engine is behind (D33). */
export interface Engine {
  name: string;
  candidates(sought: Sought, limit: number): Promise<PassageReference[]>;
}
