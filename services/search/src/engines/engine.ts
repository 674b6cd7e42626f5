import type { SearchFilter } from '../query/search-filter.ts';
import type { QueryTerm } from '../rank/rank.ts';
import type { Sql, Stated } from '../index/write-index.ts';

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

/** Where an engine keeps what it finds. Everything may be done twice: the second time changes nothing. */
export interface EngineIndex {
  /** Each in the place of what was known of it before. */
  put(stated: readonly Stated[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** All anew; until all of it is in, what was there before is found. */
  replace(all: AsyncIterable<readonly Stated[]>): Promise<void>;
}

/** Finds what may answer, in no order that matters: one ranker orders it, whichever engine is behind (D33). */
export interface Engine {
  name: string;
  /** Names how far on the bus its index has come; never reused. */
  cursor: string;
  candidates(sought: Sought, limit: number): Promise<PassageReference[]>;
  /** Within the transaction that also moves the cursor. */
  index(sql: Sql): EngineIndex;
}

/** There is nothing to put into yet, or no longer: the whole has to be made. */
export class NoIndex extends Error {
  override readonly name = 'NoIndex';
}
