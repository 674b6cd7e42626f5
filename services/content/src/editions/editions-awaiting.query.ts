import { EDITORIAL_STATES } from '@portal/kit';
import type { Context, Right } from '@portal/kit';
import { EDITION_ROW } from './edition-row.ts';
import type { EditionRow } from './edition-row.ts';

/** Which states wait at which desk, and the right that opens the desk (Điều 15). */
export const DESKS: Record<
  'UNIT' | 'COMPILE' | 'VERIFY' | 'RETRO_REVIEW' | 'APPROVE' | 'OVERRIDE' | 'POSTING' | 'SCHEDULED',
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
  SCHEDULED: [['APPROVED', 'POST']],
};

const SCHEDULED = `exists (select from content.timer t
  where t.kind = 'post-edition' and t.subject_id = w.edition_id::text and t.ended_at is null)`;
/** What else must hold of an edition to stand in a queue. */
const NARROWED: Partial<Record<keyof typeof DESKS, string>> = {
  RETRO_REVIEW: `exists (select from content.retro_review r where r.edition_id = w.edition_id and r.decided_at is null)`,
  POSTING: `not ${SCHEDULED}`,
  SCHEDULED,
};

interface Place {
  state: string;
  unit_id: string | null;
  section: string;
  field: string | null;
  /** An edition that the viewer is assigned to by itself (Điều 14.1); null = all others there. */
  item: string | null;
}

export interface QueuePosition {
  at: string;
  id: string;
}

/**
 * What waits at a desk for this viewer, longest waiting first. Rights are asked once per distinct place (state, unit,
 * section, field, and each edition assigned to the viewer alone) and the page is cut by the places that are open, so the
 * number of queries does not grow with the queue.
 */
export async function editionsAwaiting(
  { runtime, authority, actor }: Pick<Context, 'runtime' | 'authority' | 'actor'>,
  desk: keyof typeof DESKS,
  first: number,
  after: QueuePosition | null,
): Promise<EditionRow[]> {
  const rights = new Map(DESKS[desk]);
  const narrowed = NARROWED[desk] ?? 'true';
  const places = await runtime.query<Place>({
    name: `places-awaiting ${desk}`,
    text: `select distinct w.state, w.unit_id, w.section, w.field, a.item
      from content.workflow_item w left join identity.assigned_items($2::uuid) as a (item) on a.item = w.edition_id
      where w.state = any ($1::text[]) and ${narrowed}`,
    values: [[...rights.keys()], actor.personId],
  });
  const bases = await Promise.all(
    places.map(({ state, unit_id, section, field, item }) => {
      const right = rights.get(state);
      return right ? authority.may(right, { unit: unit_id, section, field, item }) : null;
    }),
  );
  const open = places.filter((_, index) => bases[index] !== null);
  if (open.length === 0) return [];
  return runtime.query<EditionRow>({
    name: `editions-awaiting ${desk}`,
    text: `${EDITION_ROW}
      where exists (select from jsonb_to_recordset($1::jsonb)
          as p(state text, unit_id uuid, section text, field text, item uuid)
          where p.state = w.state and p.unit_id is not distinct from w.unit_id and p.section = w.section
            and p.field is not distinct from w.field and coalesce(p.item = w.edition_id, true))
        and ${narrowed} and ($3::text is null
        or (w.entered_state_at, e.id) > (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
      order by w.entered_state_at, e.id limit $2`,
    values: [JSON.stringify(open), first + 1, after?.at ?? null, after?.id ?? null],
  });
}
