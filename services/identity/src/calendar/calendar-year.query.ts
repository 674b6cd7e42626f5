import type { Season, ServiceRuntime } from '@portal/kit';
import { ENTRY_COLUMNS } from './calendar-entry.ts';
import type { CalendarEntryRow } from './calendar-entry.ts';

export interface WorkingHoursRow {
  id: string;
  valid_from: string;
  seasons: Season[];
  decision: string;
  confirmed: boolean;
  recorded_by: string | null;
  recorded_at: Date;
}

/** Every decision on a day of the year, those taken back too, by day and then as they were recorded. */
export const entriesOfYear = (runtime: ServiceRuntime, year: number): Promise<CalendarEntryRow[]> =>
  runtime.query<CalendarEntryRow>({
    name: 'calendar-entries-of-year',
    text: `select ${ENTRY_COLUMNS} from kit.calendar_entry
      where day >= make_date($1, 1, 1) and day < make_date($1 + 1, 1, 1) order by day, recorded_at, id`,
    values: [year],
  });

export async function entryById(runtime: ServiceRuntime, id: string): Promise<CalendarEntryRow | null> {
  const [row] = await runtime.query<CalendarEntryRow>({
    name: 'calendar-entry-by-id',
    text: `select ${ENTRY_COLUMNS} from kit.calendar_entry where id = $1`,
    values: [id],
  });
  return row ?? null;
}

/** Every decision on working hours that holds on some day of the year; the latest first. */
export const hoursOfYear = (runtime: ServiceRuntime, year: number): Promise<WorkingHoursRow[]> =>
  runtime.query<WorkingHoursRow>({
    name: 'working-hours-of-year',
    text: `select id, valid_from::text, seasons, decision, confirmed, recorded_by, recorded_at from kit.working_hours h
      where valid_from < make_date($1 + 1, 1, 1) and not exists (select from kit.working_hours l
        where l.valid_from <= make_date($1, 1, 1) and (l.valid_from, l.recorded_at) > (h.valid_from, h.recorded_at))
      order by valid_from desc, recorded_at desc, id`,
    values: [year],
  });
