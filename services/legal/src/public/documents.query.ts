import { plainLetters } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { authorityKey } from '../authorities/authority-key.ts';
import { keysOf } from '../authorities/authority-row.ts';
import { DOCUMENT_TYPES } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { answersQuery, parseNumberQuery } from '../numbers/number-query.ts';
import { parseNumber } from '../numbers/document-number.ts';
import type { PublicDocument } from './public-document.ts';

/** Điều 8.2: by keyword, field, time and issuing authority. */
export interface DocumentFilter {
  query?: string | null;
  type?: DocumentType | null;
  normative?: boolean | null;
  field?: string | null;
  issuer?: string | null;
  withPredecessors?: boolean | null;
  issuedFrom?: string | null;
  issuedTo?: string | null;
}

export interface DocumentPosition {
  issuedOn: string;
  id: string;
}

const OLDEST = '0001-01-01';
/** What is known without a day of issue comes last. */
export const cursorOf = ({ issued_on, id }: PublicDocument): [issuedOn: string, id: string] => [
  issued_on ?? OLDEST,
  id,
];

type Bind = (value: unknown) => string;

/** Documents, latest first. A number is understood in any spelling; other words must all stand in number, title or issuer. */
export async function documents(
  runtime: ServiceRuntime,
  filter: DocumentFilter,
  first: number,
  after: DocumentPosition | null,
): Promise<PublicDocument[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const conditions = [
    'd.withdrawn_at is null',
    ...(await asked(runtime, filter.query?.trim() ?? '', bind)),
    ...narrowed(filter, await issuerKeys(runtime, filter), bind),
    ...(after ? [`(d.listed_on, d.id) < (${bind(after.issuedOn)}::date, ${bind(after.id)}::uuid)`] : []),
  ];
  // Has no name, so it is planned each time: a rare word and a common one are looked for in different ways.
  return runtime.query<PublicDocument>({
    text: `select p.* from (
        select d.id, d.listed_on from legal.document d where ${conditions.join(' and ')}
        order by d.listed_on desc, d.id desc limit ${bind(first + 1)}
      ) page join legal.public_document p using (id) order by page.listed_on desc, id desc`,
    values,
  });
}

async function asked(runtime: ServiceRuntime, typed: string, bind: Bind): Promise<string[]> {
  if (typed === '') return [];
  const numbered = await numberedLike(runtime, typed);
  if (numbered.length > 0) return [`d.id = any (${bind(numbered)}::uuid[])`];
  const words = plainLetters(typed)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const starts = words.map((word) => `${word}:*`).join(' & ');
  return words.length > 0 ? [`d.words @@ to_tsquery('simple', ${bind(starts)})`] : [];
}

function narrowed(filter: DocumentFilter, issuerKeys: readonly string[] | null, bind: Bind): string[] {
  const { type, normative, field, issuedFrom, issuedTo } = filter;
  return [
    ...(type ? [`d.type = ${bind(type)}`] : []),
    ...(normative == null ? [] : [`d.normative = ${bind(normative)}`]),
    ...(field ? [`d.fields @> array[${bind(field)}]`] : []),
    ...(issuerKeys ? [`string_to_array(d.issuer_key, '; ') && ${bind(issuerKeys)}::text[]`] : []),
    ...(issuedFrom ? [`d.listed_on >= ${bind(issuedFrom)}::date`] : []),
    ...(issuedTo ? [`d.listed_on <= ${bind(issuedTo)}::date and d.issued_on is not null`] : []),
  ];
}

/** Documents bear the name of a body in several spellings, and those of its predecessors theirs. */
const issuerKeys = async (
  runtime: ServiceRuntime,
  { issuer, withPredecessors }: DocumentFilter,
): Promise<string[] | null> =>
  issuer ? keysOf(runtime, authorityKey(issuer), withPredecessors ?? false) : null;

/** "so 1140" finds 1140/QĐ-SCT (D33). */
async function numberedLike(runtime: ServiceRuntime, typed: string): Promise<string[]> {
  const query = parseNumberQuery(typed);
  if (!query) return [];
  const rows = await runtime.query<{ id: string; number: string; type: DocumentType }>({
    name: 'documents-by-ordinal',
    text: 'select id, number, type from legal.document where ordinal = $1 and withdrawn_at is null',
    values: [query.ordinal],
  });
  return rows
    .filter(({ number, type }) => {
      const own = parseNumber(number);
      return own !== null && answersQuery(own, query, DOCUMENT_TYPES[type].name);
    })
    .map(({ id }) => id);
}
