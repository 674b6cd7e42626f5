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

/** Documents, latest first. A number is understood in any spelling; other words must all stand in number, title or issuer. */
export async function documents(
  runtime: ServiceRuntime,
  filter: DocumentFilter,
  first: number,
  after: DocumentPosition | null,
): Promise<PublicDocument[]> {
  const typed = filter.query?.trim() ?? '';
  const numbered = typed ? await numberedLike(runtime, typed) : [];
  const words = plainLetters(typed)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  return runtime.query<PublicDocument>({
    name: 'legal-documents',
    text: `select p.* from legal.public_document p join legal.document d using (id)
      where p.withdrawn_at is null
        and ($1::uuid[] is null or p.id = any ($1))
        and (cardinality($2::text[]) = 0 or d.folded like all ($2))
        and ($3::text is null or p.type = $3) and ($4::boolean is null or p.normative = $4)
        and ($5::text is null or $5 = any (p.fields))
        and ($6::text[] is null or string_to_array(d.issuer_key, '; ') && $6)
        and ($7::date is null or d.issued_on >= $7) and ($8::date is null or d.issued_on <= $8)
        and ($9::date is null or (coalesce(d.issued_on, '${OLDEST}'), p.id) < ($9, $10::uuid))
      order by coalesce(d.issued_on, '${OLDEST}') desc, p.id desc limit $11`,
    values: [
      numbered.length > 0 ? numbered : null,
      numbered.length > 0 ? [] : words.map((word) => `%${word}%`),
      ...[
        filter.type ?? null,
        filter.normative ?? null,
        filter.field ?? null,
        await issuerKeys(runtime, filter),
      ],
      ...[filter.issuedFrom ?? null, filter.issuedTo ?? null, after?.issuedOn ?? null, after?.id ?? null],
      first + 1,
    ],
  });
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
