export { searchService, searchSubgraph } from './service.ts';
export { rebuildSearch } from './index/rebuild-search.ts';
