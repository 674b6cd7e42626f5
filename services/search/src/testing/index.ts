export type { Engine } from '../engines/engine.ts';
export { postgresEngine } from '../engines/postgres.engine.ts';
export { typesenseEngine } from '../engines/typesense/typesense.engine.ts';
export { indexed } from '../index/indexed.ts';
export { searchFacts } from '../query/search-facts.query.ts';
export { suggest } from '../query/suggest.query.ts';
export { aFact, aSearch } from './a-search.ts';
export type { Search } from './a-search.ts';
