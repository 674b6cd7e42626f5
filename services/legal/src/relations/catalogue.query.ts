import type { Sql } from '@portal/kit';
import { lawNameKey } from '../citations/law-name.ts';
import { Catalogue } from '../citations/resolve.ts';
import type { CatalogueEntry } from '../citations/resolve.ts';
import type { CitedDocument } from '../citations/citation.ts';
import { isLaw } from '../documents/document-type.ts';
import type { DocumentType } from '../documents/document-type.ts';

interface EntryRow {
  id: string;
  number: string | null;
  number_key: string | null;
  type: DocumentType;
  title: string;
  issued_on: string | null;
}

const ENTRY = `select id, number, number_key, type, title, issued_on::text from legal.document`;

export const entryOf = ({ id, number, number_key, type, title, issued_on }: EntryRow): CatalogueEntry => ({
  ...{ id, numberKey: number_key, hasYear: /\/\d{4}(?:\/|$)/u.test(number ?? ''), type },
  ...{ names: [title], issuedOn: issued_on },
});

/** The documents that some citations may mean: few rows, by number, and the laws, which are cited by name. */
export async function catalogueFor(sql: Sql, cited: readonly CitedDocument[]): Promise<Catalogue> {
  const keys = cited.flatMap(({ number }) => number?.key ?? []);
  const isNamed = cited.some(({ number }) => number === null);
  const rows = await sql<EntryRow>(
    `${ENTRY} where withdrawn_at is null
       and (number_key = any ($1) or ($2 and type in ('LAW', 'CODE', 'ORDINANCE', 'CONSTITUTION')))`,
    [keys, isNamed],
  );
  return new Catalogue(rows.map(entryOf));
}

export async function entryById(sql: Sql, id: string): Promise<(CatalogueEntry & { keys: string[] }) | null> {
  const [row] = await sql<EntryRow>(`${ENTRY} where id = $1`, [id]);
  if (!row) return null;
  const names = isLaw(row.type) ? [`law ${lawNameKey(row.title)}`] : [];
  return { ...entryOf(row), keys: [...(row.number_key ? [row.number_key] : []), ...names] };
}
