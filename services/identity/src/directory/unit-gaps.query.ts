import type { ServiceRuntime } from '@portal/kit';
import type { UnitRow } from '../units/units.query.ts';

export interface UnitGapRow extends UnitRow {
  without_head: boolean;
  without_officer: boolean;
  /** When the last head left; null when there never was one. */
  head_until: Date | null;
}

/** Điều 11.4, 11.5: units that nobody heads, or that have named nobody who supplies information. */
export const unitGaps = (runtime: ServiceRuntime): Promise<UnitGapRow[]> =>
  runtime.query<UnitGapRow>({
    name: 'unit-gaps',
    text: `select u.id, u.code, p.name, p.parent_id, g.without_head, g.without_officer, g.head_until
      from identity.unit u
        join identity.unit_period p on p.unit_id = u.id and p.valid @> kit.now()
        cross join lateral (
          select not coalesce(bool_or(r.directory = 'HEAD' and a.valid @> kit.now()), false) as without_head,
            not coalesce(bool_or(a.role = 'INFORMATION_OFFICER' and a.valid @> kit.now()), false) as without_officer,
            max(upper(a.valid)) filter (where r.directory = 'HEAD' and upper(a.valid) <= kit.now()) as head_until
          from identity.appointment a join identity.role r on r.code = a.role where a.unit_id = u.id) g
      where g.without_head or g.without_officer
      order by p.name collate "vi-x-icu"`,
    values: [],
  });
