export { searchService, searchSubgraph } from './service.ts';
