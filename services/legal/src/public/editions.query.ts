import type { ServiceRuntime } from '@portal/kit';
import { divide } from '../structure/divide.ts';
import type { DivisionRow } from './divisions.query.ts';

export interface EditionRow {
  document_id: string;
  number: number;
  note: string | null;
  posted_at: Date;
}

/** All that was ever posted of each document, the latest first; for the loader. Of what was taken down nothing is told. */
export async function editionsByDocument(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<EditionRow[][]> {
  const rows = await runtime.query<EditionRow & Record<string, unknown>>({
    name: 'public-editions',
    text: `select document_id, number, note, posted_at from legal.public_edition
           where document_id = any ($1::uuid[]) order by document_id, number desc`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ document_id }) => document_id === id));
}

/** The parts of an earlier text, as they were found when it was posted; empty when there was no such edition. */
export async function divisionsOfEdition(
  runtime: ServiceRuntime,
  documentId: string,
  number: number,
): Promise<DivisionRow[]> {
  const [edition] = await runtime.query<{ text: string }>({
    name: 'public-edition-text',
    text: 'select text from legal.public_edition where document_id = $1 and number = $2',
    values: [documentId, number],
  });
  return divide(edition?.text ?? '').map(({ eId, start: _start, end: _end, ...division }, position) => ({
    ...{ ...division, document_id: documentId, e_id: eId, position },
  }));
}
