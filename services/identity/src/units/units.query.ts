import type { ServiceRuntime } from '@portal/kit';
import { groupedInOrder, inOrder } from '../in-order.ts';

export interface UnitRow {
  id: string;
  code: string;
  name: string;
  parent_id: string | null;
}

const AT = `select u.id, u.code, p.name, p.parent_id
  from identity.unit u join identity.unit_period p on p.unit_id = u.id and p.valid @> coalesce($1::timestamptz, kit.now())`;

/** The tree as it stood at an instant; now when none is given. */
export const unitsAt = (runtime: ServiceRuntime, at: Date | null) =>
  runtime.query<UnitRow>({
    name: 'units-at',
    text: `${AT} order by p.name collate "und-x-icu"`,
    values: [at],
  });

/** By id: as it is now, and a closed unit under its last name, so what it issued still names it. */
export async function unitsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<UnitRow>({
    name: 'units-by-id',
    text: `select distinct on (u.id) u.id, u.code, p.name, p.parent_id
      from identity.unit u join identity.unit_period p on p.unit_id = u.id
      where u.id = any ($1::uuid[])
      order by u.id, p.valid @> kit.now() desc, lower(p.valid) desc`,
    values: [ids],
  });
  return inOrder(ids, rows, (row) => row.id);
}

export async function unitsBelow(runtime: ServiceRuntime, parents: readonly string[]) {
  const rows = await runtime.query<UnitRow>({
    name: 'units-below',
    text: `${AT} where p.parent_id = any ($2::uuid[]) order by p.name collate "und-x-icu"`,
    values: [null, parents],
  });
  return groupedInOrder(parents, rows, (row) => row.parent_id);
}
