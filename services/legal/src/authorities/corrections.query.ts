import type { ServiceRuntime } from '@portal/kit';

export interface CorrectionRow {
  authority_id: string;
  version: number;
  name: string;
  valid_from: string | null;
  basis: string;
  corrected_by: string;
  corrected_because: string;
  corrected_at: Date;
}

/** What the register said of each before, the latest first; for the loader. */
export async function correctionsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<CorrectionRow[][]> {
  const rows = await runtime.query<CorrectionRow & Record<string, unknown>>({
    name: 'legal-authority-corrections',
    text: `select authority_id, version, name, valid_from::text, basis, corrected_by, corrected_because, corrected_at
      from legal.earlier_authority where authority_id = any ($1::uuid[]) order by version desc`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ authority_id }) => authority_id === id));
}
