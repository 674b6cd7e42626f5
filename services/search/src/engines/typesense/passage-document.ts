import { createHash } from 'node:crypto';
import type { IndexedFact } from '../../index/indexed.ts';
import type { Stated } from '../../index/write-index.ts';
import type { SearchFilter } from '../../query/search-filter.ts';
import type { PassageReference } from '../engine.ts';

/** A passage as the search server holds it: folded words to find it by, codes to narrow by, and nothing to read. */
export interface PassageDocument {
  id: string;
  fact: string;
  ordinal: number;
  heading: string;
  text: string;
  codes: string[];
  /** YYYYMMDD. */
  day: number;
  published_at: number;
}

export const PASSAGE_FIELDS = [
  { name: 'fact', type: 'string' },
  { name: 'ordinal', type: 'int32' },
  { name: 'heading', type: 'string' },
  { name: 'text', type: 'string' },
  { name: 'codes', type: 'string[]', facet: true },
  { name: 'day', type: 'int32' },
  { name: 'published_at', type: 'int64' },
] as const;

/** The server compares tokens, not texts ("van ban" equals "van-ban"), and knows a syntax: it sees neither, only digests. */
const codeOf = (facet: string, value: string): string =>
  createHash('sha256').update(`${facet}:${value}`).digest('hex').slice(0, 16);

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

function codesOf({ kind, section, field, issuers, authors }: IndexedFact['fact']): string[] {
  const one = (facet: string, value: string | null) => (value === null ? [] : [codeOf(facet, value)]);
  return [
    ...[...one('kind', kind), ...one('section', section), ...one('field', field)],
    ...issuers.map((name) => codeOf('issuer', name)),
    ...authors.map((name) => codeOf('author', name)),
  ];
}

export const documentsOf = ({ indexed: { id, fact, day, heading, passages } }: Stated): PassageDocument[] =>
  passages.map(({ folded }, ordinal) => ({
    ...{ id: `${id}_${ordinal}`, fact: id, ordinal, heading: heading.folded.trim(), text: folded.trim() },
    codes: codesOf(fact),
    day: dayNumber(day),
    published_at: Math.floor(Date.parse(fact.publishedAt) / 1_000),
  }));

export function referenceOf(documentId: string): PassageReference {
  const [factId = '', ordinal = '0'] = documentId.split('_');
  return { factId, ordinal: Number(ordinal) };
}

/** What the filter says, in the server's words; PostgreSQL asks it again of whatever comes back. */
export function filterBy({ kinds, sections, fields, issuers, authors, from, until }: SearchFilter): string {
  const facets = { kind: kinds, section: sections, field: fields, issuer: issuers, author: authors };
  const narrowed = Object.entries(facets).flatMap(([facet, values]) =>
    values === null ? [] : `codes:=[${values.map((value) => codeOf(facet, value)).join(',')}]`,
  );
  return [
    ...narrowed,
    ...(from === null ? [] : [`day:>=${dayNumber(from)}`]),
    ...(until === null ? [] : [`day:<=${dayNumber(until)}`]),
  ].join(' && ');
}
