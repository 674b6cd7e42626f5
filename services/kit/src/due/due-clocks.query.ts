import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { Sql } from '../commands/transaction.ts';
import { readingOf } from '../runtime/reading.ts';
import type { DueClock } from './due-clock.ts';
import { clockOf, clockRows } from './due-rows.ts';
import type { ClockRow } from './due-rows.ts';
import { TIMED_STATES } from './due-rule.ts';

/** Every clock that runs now. */
export async function openClocks(sql: Sql, schema: string): Promise<DueClock[]> {
  const waiting = `s.edition_id in (select edition_id from ${schema}.workflow_item where state = any ($1::text[]))`;
  const rows = await sql<ClockRow>(clockRows(schema, `${waiting} and n.id is null`), [TIMED_STATES]);
  return rows.map(clockOf);
}

/** The same for reads. */
export const openClocksNow = (runtime: ServiceRuntime): Promise<DueClock[]> =>
  openClocks(readingOf(runtime), runtime.name);

/** The clock that runs for each of these editions; null where nothing is due. */
export async function runningClocks(
  runtime: ServiceRuntime,
  editionIds: readonly string[],
): Promise<(DueClock | null)[]> {
  const rows = await runtime.query<ClockRow>({
    name: 'running-clocks',
    text: clockRows(runtime.name, 's.edition_id = any ($1::uuid[]) and n.id is null'),
    values: [editionIds],
  });
  return inOrder(editionIds, rows, ({ edition_id }) => edition_id);
}

/** The clocks that these steps ended: how long the step took, and how long it was given. */
export async function endedClocks(
  runtime: ServiceRuntime,
  stepIds: readonly string[],
): Promise<(DueClock | null)[]> {
  const rows = await runtime.query<ClockRow>({
    name: 'ended-clocks',
    text: clockRows(
      runtime.name,
      `s.edition_id in (select edition_id from ${runtime.name}.review_step where id = any ($1::uuid[]))
        and n.id = any ($1::uuid[])`,
    ),
    values: [stepIds],
  });
  return inOrder(stepIds, rows, ({ ended_by }) => ended_by);
}

function inOrder(ids: readonly string[], rows: ClockRow[], keyOf: (row: ClockRow) => string | null) {
  const byKey = new Map(rows.map((row) => [keyOf(row), clockOf(row)]));
  return ids.map((id) => byKey.get(id) ?? null);
}
