import type { ServiceRuntime } from '@portal/kit';
import type { DocumentType } from '../documents/document-type.ts';
import type { LegalContent } from '../documents/legal-content.ts';

/** A row of legal.public_document: public columns and nothing else. Days are written `YYYY-MM-DD`. */
export interface PublicDocument {
  id: string;
  path: string;
  type: DocumentType;
  normative: boolean;
  number: string | null;
  title: string;
  issuers: string[];
  issued_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
  fields: string[];
  unit_id: string | null;
  content: Omit<LegalContent, 'text'> | Record<string, never>;
  published_at: Date;
  updated_at: Date;
  withdrawn_at: Date | null;
  withdrawal_reason: string | null;
}

const COLUMNS = `id, path, type, normative, number, title, issuers, issued_on, effective_on, expires_on, fields, unit_id, content,
  published_at, updated_at, withdrawn_at, withdrawal_reason`;

/** In the order of the ids; for the loader. */
export async function publicDocumentsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(PublicDocument | null)[]> {
  const rows = await runtime.query<PublicDocument>({
    name: 'public-documents-by-id',
    text: `select ${COLUMNS} from legal.public_document where id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
