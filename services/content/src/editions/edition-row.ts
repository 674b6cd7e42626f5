import type { EditorialState, ServiceRuntime } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import type { KindCode } from '../kinds/kinds.ts';

/** An edition as the desks list it: no text, only what stands in a queue. */
export interface EditionRow {
  id: string;
  item_id: string;
  number: number;
  kind: KindCode;
  title: string;
  resubmits: string | null;
  corrects: string | null;
  correction_note: string | null;
  current_revision_id: string;
  declared_at: Date | null;
  last_saved_at: Date;
  first_received_at: Date | null;
  accepted_at: Date | null;
  published_at: Date | null;
  byline_at_publication: EditionContent['byline'] | null;
  state: EditorialState;
  lock_version: number;
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  unit_id: string | null;
  section: string;
  field: string | null;
  author_id: string;
  entered_state_at: Date;
  /** A later edition answers this returned one. */
  taken_up: boolean;
  /** A correction of it is on its way. */
  correcting: boolean;
  /** The editor-in-chief stood in for the verifier, and nobody has looked at it since (D5). */
  retro_open: boolean;
  /** When it will be posted by itself (D6). */
  scheduled_for: Date | null;
  /** Microseconds since 1970, for cursors: a Date has only milliseconds. */
  entered_at_us: string;
}

export const EDITION_ROW = `
  select e.id, e.item_id, e.number, i.kind, e.title, e.resubmits, e.corrects, e.correction_note, e.current_revision_id, e.declared_at, e.last_saved_at,
    e.first_received_at, e.accepted_at, e.published_at, e.byline_at_publication,
    w.state, w.lock_version, w.mode, w.unit_id, w.section, w.field, w.author_id, w.entered_state_at,
    exists (select from content.edition n where n.resubmits = e.id) as taken_up,
    exists (select from content.edition n join content.workflow_item nw on nw.edition_id = n.id
      where n.corrects = e.id and nw.state not in ('RETURNED', 'DECLINED')) as correcting,
    exists (select from content.retro_review r where r.edition_id = e.id and r.decided_at is null) as retro_open,
    (select t.fire_at from content.timer t
      where t.kind = 'post-edition' and t.subject_id = e.id::text and t.ended_at is null) as scheduled_for,
    (extract(epoch from w.entered_state_at) * 1000000)::bigint::text as entered_at_us
  from content.edition e
    join content.item i on i.id = e.item_id
    join content.workflow_item w on w.edition_id = e.id`;

/** In the order of the ids; for the loader. */
export async function editionsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(EditionRow | null)[]> {
  const rows = await runtime.query<EditionRow>({
    name: 'editions-by-id',
    text: `${EDITION_ROW} where e.id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
