import type { Refusal, ServiceRuntime } from '@portal/kit';

export interface PostingFailureRow {
  edition_id: string;
  refusals: Refusal[];
  at: Date;
}

/** Of each edition that still waits to be posted the last time it could not be, in the order of the ids. */
export async function postingFailures(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(PostingFailureRow | null)[]> {
  const rows = await runtime.query<PostingFailureRow>({
    name: 'posting-failures',
    text: `select distinct on (f.edition_id) f.edition_id, f.refusals, f.at
      from content.posting_failure f join content.workflow_item w on w.edition_id = f.edition_id and w.state = 'APPROVED'
      where f.edition_id = any ($1::uuid[]) order by f.edition_id, f.at desc`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.edition_id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
