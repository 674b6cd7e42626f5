import type { Sql } from '../commands/transaction.ts';
import { readingOf } from '../runtime/reading.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { Calendar, CalendarRow, WorkingHours } from './calendar.ts';

/** Saturday and Sunday (0 = Sunday). */
const WEEKEND = [0, 6] as const;

let latest: Calendar | undefined;

/**
 * The legal calendar as it is recorded at this moment, within whatever transaction asks. Its version names its content, so
 * it is read again only when a decision was recorded or taken back, by whichever process.
 */
export async function calendarOf(sql: Sql): Promise<Calendar> {
  const [{ version } = { version: '' }] = await sql<{ version: string }>(
    'select kit.calendar_version() as version',
  );
  return latest?.version === version ? latest : (latest = await readCalendar(sql));
}

/** The same for reads. */
export const currentCalendar = (runtime: ServiceRuntime): Promise<Calendar> => calendarOf(readingOf(runtime));

async function readCalendar(sql: Sql): Promise<Calendar> {
  // One statement: version and rows belong to one moment.
  const [read] = await sql<{ version: string; rows: Written<CalendarRow>[]; hours: Written<WorkingHours>[] }>(
    `select kit.calendar_version() as version,
       (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'name', name, 'decision', decision,
           'recordedAt', recorded_at, 'revokedAt', revoked_at) order by day, recorded_at, id), '[]')
         from kit.calendar_entry) as rows,
       (select coalesce(jsonb_agg(jsonb_build_object('validFrom', valid_from, 'seasons', seasons, 'decision', decision,
           'recordedAt', recorded_at, 'revokedAt', revoked_at) order by valid_from, recorded_at, id), '[]')
         from kit.working_hours) as hours`,
  );
  if (!read) throw new Error('the calendar could not be read');
  return {
    version: read.version,
    weekend: WEEKEND,
    rows: read.rows.map(recorded),
    hours: read.hours.map(recorded),
  };
}

type Written<Row> = Omit<Row, 'recordedAt' | 'revokedAt'> & { recordedAt: string; revokedAt: string | null };

const recorded = <Row extends { recordedAt: string; revokedAt: string | null }>(row: Row) => ({
  ...row,
  recordedAt: new Date(row.recordedAt),
  revokedAt: row.revokedAt === null ? null : new Date(row.revokedAt),
});
