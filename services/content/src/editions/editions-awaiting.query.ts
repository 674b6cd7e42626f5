import { EDITORIAL_STATES } from '@portal/kit';
import type { Authority, Right, ServiceRuntime } from '@portal/kit';
import { EDITION_ROW } from './edition-row.ts';
import type { EditionRow } from './edition-row.ts';

/** Which states wait at which desk, and the right that opens the desk (Điều 15). */
export const DESKS: Record<
  'UNIT' | 'COMPILE' | 'VERIFY' | 'RETRO_REVIEW' | 'APPROVE' | 'OVERRIDE' | 'POSTING',
  [state: string, right: Right][]
> = {
  UNIT: [['UNIT_APPROVAL', 'UNIT_APPROVE']],
  COMPILE: [
    ['SUBMITTED', 'RECEIVE'],
    ['COMPILING', 'COMPILE'],
  ],
  VERIFY: [['VERIFYING', 'VERIFY']],
  // D5: wherever it stands by now.
  RETRO_REVIEW: EDITORIAL_STATES.map((state) => [state, 'VERIFY']),
  APPROVE: [['APPROVING', 'APPROVE']],
  // D5: what waits for a verifier, for whoever may stand in.
  OVERRIDE: [['VERIFYING', 'OVERRIDE']],
  POSTING: [['APPROVED', 'POST']],
};

const RETRO_OPEN = `exists (select from content.retro_review r where r.edition_id = w.edition_id and r.decided_at is null)`;

interface Place {
  state: string;
  unit_id: string | null;
  section: string;
  field: string | null;
}

export interface QueuePosition {
  at: string;
  id: string;
}

/**
 * What waits at a desk for this viewer, longest waiting first. Rights are asked once per distinct place (state, unit,
 * section, field) and the page is cut by the places that are open, so the number of queries does not grow with the queue.
 */
export async function editionsAwaiting(
  runtime: ServiceRuntime,
  authority: Authority,
  desk: keyof typeof DESKS,
  first: number,
  after: QueuePosition | null,
): Promise<EditionRow[]> {
  const rights = new Map(DESKS[desk]);
  const retro = desk === 'RETRO_REVIEW';
  const places = await runtime.query<Place>({
    name: 'places-awaiting',
    text: `select distinct state, unit_id, section, field from content.workflow_item w
      where state = any ($1::text[]) and (not $2 or ${RETRO_OPEN})`,
    values: [[...rights.keys()], retro],
  });
  const bases = await Promise.all(
    places.map(({ state, unit_id, section, field }) => {
      const right = rights.get(state);
      return right ? authority.may(right, { unit: unit_id, section, field }) : null;
    }),
  );
  const open = places.filter((_, index) => bases[index] !== null);
  if (open.length === 0) return [];
  return runtime.query<EditionRow>({
    name: 'editions-awaiting',
    text: `${EDITION_ROW}
      join jsonb_to_recordset($1::jsonb) as p(state text, unit_id uuid, section text, field text)
        on p.state = w.state and p.unit_id is not distinct from w.unit_id and p.section = w.section
          and p.field is not distinct from w.field
      where (not $5 or ${RETRO_OPEN}) and ($3::text is null
        or (w.entered_state_at, e.id) > (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
      order by w.entered_state_at, e.id limit $2`,
    values: [JSON.stringify(open), first + 1, after?.at ?? null, after?.id ?? null, retro],
  });
}
