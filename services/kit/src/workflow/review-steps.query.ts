import type { ServiceRuntime } from '../runtime/service-runtime.ts';

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
  revision_id: string | null;
  at: Date;
}

/** The steps of each item in their order; for the loader. */
export async function reviewSteps(runtime: ServiceRuntime, ids: readonly string[]): Promise<StepRow[][]> {
  const rows = await runtime.query<StepRow & Record<string, unknown>>({
    name: 'review-steps',
    text: `select s.id, s.edition_id, s.action, s.from_state, s.to_state, s.person_id, s.on_behalf_of, s.role, s.remark,
             s.reason_code, s.content_hash, w.content_hash as current_hash, s.revision_id, s.at
           from ${runtime.name}.review_step s join ${runtime.name}.workflow_item w using (edition_id)
           where s.edition_id = any ($1::uuid[]) order by s.at, s.id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ edition_id }) => edition_id === id));
}
