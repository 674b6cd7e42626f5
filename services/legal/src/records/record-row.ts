import type { EditorialState, ServiceRuntime } from '@portal/kit';

/** A record as the desks list it: no text, only what stands in a queue. */
export interface RecordRow {
  id: string;
  short_id: string;
  /** The document that it is a record of: its own id, or of what corrects or resubmits another that of the first record. */
  document_id: string;
  /** The returned record that it answers, and the one that answers it. */
  resubmits: string | null;
  resubmitted_as: string | null;
  /** The posted record that it is to replace, and what was wrong with that. */
  corrects: string | null;
  correction_note: string | null;
  /** A correction of it is on its way. */
  correcting: boolean;
  title: string;
  current_revision_id: string;
  last_saved_at: Date;
  state: EditorialState;
  lock_version: number;
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  unit_id: string | null;
  section: string;
  field: string | null;
  author_id: string;
  entered_state_at: Date;
  /** Microseconds since 1970, for cursors: a Date has only milliseconds. */
  entered_at_us: string;
}

export const RECORD_ROW = `
  select d.id, d.short_id, d.document_id, d.resubmits, d.corrects, d.correction_note, d.title, d.current_revision_id, d.last_saved_at,
    (select n.id from legal.record n where n.resubmits = d.id) as resubmitted_as,
    exists (select from legal.record n join legal.workflow_item nw on nw.edition_id = n.id
      where n.corrects = d.id and nw.state not in ('RETURNED', 'DECLINED')) as correcting, w.state, w.lock_version, w.mode, w.unit_id,
    w.section, w.field, w.author_id, w.entered_state_at,
    (extract(epoch from w.entered_state_at) * 1000000)::bigint::text as entered_at_us
  from legal.record d join legal.workflow_item w on w.edition_id = d.id`;

/** In the order of the ids; for the loader. */
export async function recordsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(RecordRow | null)[]> {
  const rows = await runtime.query<RecordRow>({
    name: 'records-by-id',
    text: `${RECORD_ROW} where d.id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
