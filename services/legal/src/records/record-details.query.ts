import type { ServiceRuntime } from '@portal/kit';
import type { LegalContent } from '../documents/legal-content.ts';
import type { CitedAs } from '../relations/record-proposals.ts';
import type { RelationKind } from '../relations/relation.ts';

/** Of revisions, in the order of the ids; for the loader. */
export async function contentsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(LegalContent | null)[]> {
  const rows = await runtime.query<{ id: string; content: LegalContent }>({
    name: 'legal-contents',
    text: 'select id, content from legal.revision where id = any ($1::uuid[])',
    values: [ids],
  });
  const byId = new Map(rows.map(({ id, content }) => [id, content]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Who has taken which part in each record (D5). */
export async function partsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<{ edition_id: string; personId: string; part: string }>({
    name: 'legal-parts',
    text: 'select edition_id, person_id as "personId", part from legal.signing_part where edition_id = any ($1::uuid[])',
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ edition_id }) => edition_id === id));
}

export interface ProposalRow {
  id: string;
  kind: RelationKind;
  from_id: string;
  to_id: string | null;
  cited: CitedAs;
  provisions: string[];
  said_in: string | null;
  quote: string;
  effective_on: string | null;
  until: string | null;
  is_certain: boolean;
  state: 'PROPOSED' | 'CONFIRMED' | 'REJECTED';
}

/** What each posted record says of others, whether decided or not. */
export async function proposalsByRecord(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<ProposalRow[][]> {
  const rows = await runtime.query<ProposalRow>({
    name: 'legal-proposals',
    text: `select id, kind, from_id, to_id, cited, provisions, said_in, quote, effective_on::text, until::text, is_certain,
             state from legal.relation where from_id = any ($1::uuid[]) order by id`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ from_id }) => from_id === id));
}
