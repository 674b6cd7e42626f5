export { postgresEngine } from '../engines/postgres.engine.ts';
export { indexed } from '../index/indexed.ts';
export { writeIndex } from '../index/write-index.ts';
export { searchFacts } from '../query/search-facts.query.ts';
export { suggest } from '../query/suggest.query.ts';
export { aFact, aSearch } from './a-search.ts';
export type { Search } from './a-search.ts';
