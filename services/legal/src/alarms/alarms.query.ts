import type { Context } from '@portal/kit';
import { ALARM_ROW } from './alarm-row.ts';
import type { AlarmRow } from './alarm-row.ts';
import { maySeeTo } from './alarm.policy.ts';
import type { AlarmPlace } from './alarm.policy.ts';

export interface AlarmPosition {
  at: string;
  id: string;
}

type Reader = Pick<Context, 'runtime' | 'actor' | 'authority'>;

const SEEN = `a.cleared_at is null and exists (
  select from jsonb_to_recordset($1::jsonb) as p(author_id uuid, unit_id uuid, section text, field text)
  where p.author_id = w.author_id and p.unit_id is not distinct from w.unit_id and p.section = w.section
    and p.field is not distinct from w.field)`;

/** Where alarms stand that are the viewer's business; rights are asked once per distinct place, not per alarm. */
async function placesOf({ runtime, actor, authority }: Reader): Promise<AlarmPlace[]> {
  const places = await runtime.query<AlarmPlace & Record<string, unknown>>({
    name: 'legal-alarm-places',
    text: `select distinct w.author_id, w.unit_id, w.section, w.field from legal.alarm a
      join legal.document d on d.id = a.document_id join legal.workflow_item w on w.edition_id = d.record_id
      where a.cleared_at is null`,
    values: [],
  });
  const answers = await Promise.all(places.map((place) => maySeeTo({ actor, may: authority.may }, place)));
  return places.filter((_, index) => answers[index]);
}

/** Standing alarms of the viewer's documents, the latest first. */
export async function alarms(
  reader: Reader,
  first: number,
  after: AlarmPosition | null,
  waiting: boolean,
): Promise<AlarmRow[]> {
  const places = await placesOf(reader);
  return reader.runtime.query<AlarmRow>({
    name: 'legal-alarms',
    text: `${ALARM_ROW} where ${SEEN} and (not $5 or k.alarm_id is null)
        and ($3::text is null
          or (a.raised_at, a.id) < (to_timestamp(0) + $3::bigint * interval '1 microsecond', $4::uuid))
      order by a.raised_at desc, a.id desc limit $2`,
    values: [JSON.stringify(places), first + 1, after?.at ?? null, after?.id ?? null, waiting],
  });
}

/** How many wait for somebody's word, for the number beside the desk. */
export async function alarmsWaiting(reader: Reader): Promise<number> {
  const [row] = await reader.runtime.query<{ count: number }>({
    name: 'legal-alarms-waiting',
    text: `select count(*)::int as count from (${ALARM_ROW} where ${SEEN} and k.alarm_id is null) as waiting`,
    values: [JSON.stringify(await placesOf(reader))],
  });
  return row?.count ?? 0;
}
