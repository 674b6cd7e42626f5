import { isLarge } from '../structure/division.ts';
import type { Division } from '../structure/division.ts';

/** What one walks a text by: the larger parts and the articles; clauses and points are too many. */
export const outlineOf = (divisions: readonly Division[]) =>
  divisions
    .filter(({ kind }) => isLarge(kind) || kind === 'article' || kind === 'attachment')
    .map(({ eId, kind, label, heading, start }) => ({ eId, kind, label, heading, start }));
