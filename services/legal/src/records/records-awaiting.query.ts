import type { Context, EditorialState, Right } from '@portal/kit';
import { RECORD_ROW } from './record-row.ts';
import type { RecordRow } from './record-row.ts';

/** Who has to act where a record has come to rest (Điều 15). */
const WAITING: Partial<Record<EditorialState, Right>> = {
  UNIT_APPROVAL: 'UNIT_APPROVE',
  SUBMITTED: 'RECEIVE',
  COMPILING: 'COMPILE',
  VERIFYING: 'VERIFY',
  APPROVING: 'APPROVE',
  APPROVED: 'POST',
};

export const WAITING_STATES = Object.keys(WAITING) as EditorialState[];

interface Place {
  state: EditorialState;
  unit_id: string | null;
  section: string;
  field: string | null;
}

export interface QueuePosition {
  at: string;
  id: string;
}

/** What waits for this viewer, longest waiting first; rights are asked once per distinct place, not per record. */
export async function recordsAwaiting(
  { runtime, authority }: Pick<Context, 'runtime' | 'authority'>,
  first: number,
  after: QueuePosition | null,
  at: readonly EditorialState[] = Object.keys(WAITING) as EditorialState[],
): Promise<RecordRow[]> {
  const places = await runtime.query<Place>({
    name: 'legal-places-awaiting',
    text: 'select distinct state, unit_id, section, field from legal.workflow_item where state = any ($1::text[])',
    values: [at],
  });
  const bases = await Promise.all(
    places.map(({ state, unit_id, section, field }) => {
      const right = WAITING[state];
      return right ? authority.may(right, { unit: unit_id, section, field }) : null;
    }),
  );
  const open = places.filter((_, index) => bases[index] !== null);
  if (open.length === 0) return [];
  return runtime.query<RecordRow>({
    name: 'legal-records-awaiting',
    text: `${RECORD_ROW}
      where exists (select from jsonb_to_recordset($1::jsonb) as p(state text, unit_id uuid, section text, field text)
          where p.state = w.state and p.unit_id is not distinct from w.unit_id and p.section = w.section
            and p.field is not distinct from w.field)
        and ($3::text is null
          or (w.entered_state_at, d.id) > (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
      order by w.entered_state_at, d.id limit $2`,
    values: [JSON.stringify(open), first + 1, after?.at ?? null, after?.id ?? null],
  });
}

/** What the viewer created, latest first. */
export const myRecords = (
  { runtime, actor }: Pick<Context, 'runtime' | 'actor'>,
  first: number,
  after: QueuePosition | null,
): Promise<RecordRow[]> =>
  runtime.query<RecordRow>({
    name: 'my-legal-records',
    text: `${RECORD_ROW} where w.author_id = $1::uuid
        and ($3::text is null
          or (w.entered_state_at, d.id) < (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
      order by w.entered_state_at desc, d.id desc limit $2`,
    values: [actor.personId, first + 1, after?.at ?? null, after?.id ?? null],
  });
