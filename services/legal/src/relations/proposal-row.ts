import type { EditorialState, ServiceRuntime } from '@portal/kit';
import type { CitedAs } from './record-proposals.ts';
import type { RelationKind } from './relation.ts';

/** What a document says it is to another, and whose desk decides on it. */
export interface ProposalRow {
  id: string;
  kind: RelationKind;
  from_id: string;
  /** As which the document that says it stands now: posted, or on its way. */
  record_id: string;
  to_id: string | null;
  cited: CitedAs;
  provisions: string[];
  said_in: string | null;
  quote: string;
  effective_on: string | null;
  until: string | null;
  /** Why it was rejected. */
  reason: string | null;
  /** Whether an officer kept it although its words are gone. */
  kept: boolean;
  /** The latest text of the document that was sent: of a correction on its way, or of what is posted. */
  said_revision_id: string | null;
  is_certain: boolean;
  state: 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
  record_state: EditorialState;
  section: string;
  field: string | null;
  unit_id: string | null;
  /** Microseconds since 1970, for cursors. */
  proposed_at_us: string;
}

/** Of a document that was never posted: returned, it may have been sent again (Điều 9.2). */
const LATEST_RECORD = `(select n.id from legal.record n where n.document_id = r.from_id
      and not exists (select from legal.record a where a.resubmits = n.id))`;

const LATEST_SENT = `(select n.current_revision_id from legal.record n join legal.workflow_item nw on nw.edition_id = n.id
      where n.document_id = r.from_id and nw.state not in ('DRAFT', 'RETURNED', 'DECLINED') order by n.id desc limit 1)`;

export const PROPOSAL_ROW = `
  select r.id, r.kind, r.from_id, w.edition_id as record_id, r.to_id, r.cited, r.provisions, r.said_in, r.quote,
    r.effective_on::text, r.until::text, r.reason, r.kept_at is not null as kept, ${LATEST_SENT} as said_revision_id, r.is_certain, r.state, w.state as record_state, w.section, w.field, w.unit_id,
    (extract(epoch from r.proposed_at) * 1000000)::bigint::text as proposed_at_us
  from legal.relation r left join legal.document d on d.id = r.from_id
    join legal.workflow_item w on w.edition_id = coalesce(d.record_id, ${LATEST_RECORD})`;

/** What each document says of others, whether decided or not. */
export async function proposalsByDocument(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<ProposalRow[][]> {
  const rows = await runtime.query<ProposalRow & Record<string, unknown>>({
    name: 'legal-proposals',
    text: `${PROPOSAL_ROW} where r.from_id = any ($1::uuid[]) order by r.id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ from_id }) => from_id === id));
}

/** In the order of the ids; for the loader. */
export async function proposalsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(ProposalRow | null)[]> {
  const rows = await runtime.query<ProposalRow & Record<string, unknown>>({
    name: 'legal-proposals-by-id',
    text: `${PROPOSAL_ROW} where r.id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
