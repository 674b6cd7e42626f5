export { findCitations } from './citations/find-citations.ts';
export { Catalogue } from './citations/resolve.ts';
export { parseNumber } from './numbers/document-number.ts';
export { divide } from './structure/divide.ts';
