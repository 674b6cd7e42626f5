import type { Context } from '@portal/kit';
import { mayDecide } from './load-relation.ts';
import { PROPOSAL_ROW } from './proposal-row.ts';
import type { ProposalRow } from './proposal-row.ts';

interface Place {
  unit_id: string | null;
  section: string;
  field: string | null;
}

export interface ProposalPosition {
  at: string;
  id: string;
}

/** On the way or posted: nobody decides on what is with its author or was taken down. */
const OPEN = `r.state = 'PROPOSED' and w.state not in ('DRAFT', 'RETURNED', 'DECLINED', 'WITHDRAWN', 'SUPERSEDED')`;

/**
 * What waits for this viewer's word, the longest waiting first; with `known` only where the other document is on the
 * portal. Rights are asked once per distinct place.
 */
export async function relationsProposed(
  { runtime, actor, authority }: Pick<Context, 'runtime' | 'actor' | 'authority'>,
  known: boolean,
  first: number,
  after: ProposalPosition | null,
): Promise<ProposalRow[]> {
  const places = await runtime.query<Place & Record<string, unknown>>({
    name: 'legal-proposal-places',
    text: `select distinct section, field, unit_id from (${PROPOSAL_ROW} where ${OPEN}) as waiting`,
    values: [],
  });
  const answers = await Promise.all(places.map((place) => mayDecide({ actor, may: authority.may }, place)));
  const open = places.filter((_, index) => answers[index]?.length === 0);
  return runtime.query<ProposalRow & Record<string, unknown>>({
    name: 'legal-relations-proposed',
    text: `${PROPOSAL_ROW} where ${OPEN} and (not $5 or r.to_id is not null)
        and exists (select from jsonb_to_recordset($1::jsonb) as p(section text, field text, unit_id uuid)
          where p.section = w.section and p.field is not distinct from w.field and p.unit_id is not distinct from w.unit_id)
        and ($3::text is null
          or (r.proposed_at, r.id) > (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
      order by r.proposed_at, r.id limit $2`,
    values: [JSON.stringify(open), first + 1, after?.at ?? null, after?.id ?? null, known],
  });
}
