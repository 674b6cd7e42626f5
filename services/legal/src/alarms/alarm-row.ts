import type { ServiceRuntime, Sql } from '@portal/kit';
import type { AlarmKind } from './alarm.ts';
import type { AlarmPlace } from './alarm.policy.ts';

export interface AlarmRow extends AlarmPlace {
  id: string;
  kind: AlarmKind;
  document_id: string;
  record_id: string;
  target_id: string | null;
  place: string | null;
  since: string | null;
  said_in: string | null;
  quote: string;
  raised_at: Date;
  /** Microseconds since 1970, for cursors: a Date has only milliseconds. */
  raised_at_us: string;
  cleared_at: Date | null;
  acknowledged_by: string | null;
  acknowledged_at: Date | null;
  note: string | null;
}

export const ALARM_ROW = `
  select a.id, a.kind, a.document_id, d.record_id, a.target_id, a.place, a.since::text, a.said_in, a.quote, a.raised_at,
    (extract(epoch from a.raised_at) * 1000000)::bigint::text as raised_at_us, a.cleared_at,
    k.person_id as acknowledged_by, k.at as acknowledged_at, k.note,
    w.author_id, w.unit_id, w.section, w.field
  from legal.alarm a join legal.document d on d.id = a.document_id
    join legal.workflow_item w on w.edition_id = d.record_id
    left join legal.alarm_acknowledgement k on k.alarm_id = a.id`;

/** In the order of the ids; for the loader. */
export async function alarmsById(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<(AlarmRow | null)[]> {
  const rows = await runtime.query<AlarmRow>({
    name: 'legal-alarms-by-id',
    text: `${ALARM_ROW} where a.id = any ($1::uuid[])`,
    values: [ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** One that is to be decided on, held until that is done. */
export async function lockedAlarm(sql: Sql, id: string): Promise<AlarmRow | null> {
  const [row] = await sql<AlarmRow>(`${ALARM_ROW} where a.id = $1 for update of a`, [id]);
  return row ?? null;
}
