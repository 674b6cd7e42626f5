import type { ServiceRuntime } from '@portal/kit';

export interface StepRow {
  id: string;
  edition_id: string;
  action: string;
  from_state: string | null;
  to_state: string;
  person_id: string;
  on_behalf_of: string | null;
  role: string | null;
  remark: string | null;
  reason_code: string | null;
  content_hash: string;
  /** Of the text as it is now. */
  current_hash: string;
  at: Date;
}

/** The steps of each record in their order; for the loader. */
export async function stepsByRecord(runtime: ServiceRuntime, ids: readonly string[]): Promise<StepRow[][]> {
  const rows = await runtime.query<StepRow & Record<string, unknown>>({
    name: 'legal-steps',
    text: `select s.id, s.edition_id, s.action, s.from_state, s.to_state, s.person_id, s.on_behalf_of, s.role, s.remark,
             s.reason_code, s.content_hash, w.content_hash as current_hash, s.at
           from legal.review_step s join legal.workflow_item w using (edition_id)
           where s.edition_id = any ($1::uuid[]) order by s.at, s.id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ edition_id }) => edition_id === id));
}
