import type { ServiceRuntime } from '@portal/kit';
import type { Division } from '../structure/division.ts';

export interface DivisionRow extends Omit<Division, 'eId' | 'start' | 'end'> {
  document_id: string;
  e_id: string;
  position: number;
}

/** All parts of each document, in order; for the loader. */
export async function divisionsByDocument(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<DivisionRow[][]> {
  const rows = await runtime.query<DivisionRow>({
    name: 'public-divisions',
    text: `select document_id, e_id, position, kind, label, heading, text, parent from legal.public_division
           where document_id = any ($1::uuid[]) order by document_id, position`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ document_id }) => document_id === id));
}
