import { boundsOf } from './month.ts';
import type { Month } from './month.ts';
import { tally } from './tally.ts';
import type { Counted, CountedUnit, UnitTally } from './tally.ts';

/** Whatever reads: a command's transaction, or the pool. */
export type Read = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<Row[]>;

/** What was taken back stops counting at that moment, and not before: a past month reads as it read then. */
const stands = (edition: string, workflow: string) =>
  `${edition}.accepted_at is not null and not (${workflow}.state in ('RETURNED', 'DECLINED')
    and ${workflow}.entered_state_at <= $3)`;

/**
 * Điều 10.3, from rows alone: what Thường trực accepted in [$1, $2), as it was known at $3. An item counts once, where it
 * was first accepted; a correction is no new item. It counts for the unit it was sent for, or, sent in somebody's own
 * name, for the unit of their office on that day; units whose people wrote it together share it.
 */
const COUNTED = `
  with accepted as (
    select e.id, e.accepted_at, w.mode, w.unit_id, w.author_id, r.content ->> 'origin' as origin,
      exists (select from content.edition p where p.item_id = e.item_id and p.published_at <= $3) as published
    from content.edition e
      join content.workflow_item w on w.edition_id = e.id
      join content.revision r on r.id = e.current_revision_id
    where e.accepted_at >= $1 and e.accepted_at < $2 and e.accepted_at <= $3 and e.corrects is null and ${stands('e', 'w')}
      and not exists (select from content.edition f join content.workflow_item fw on fw.edition_id = f.id
        where f.item_id = e.item_id and f.number < e.number and ${stands('f', 'fw')})
  ), credited as (
    select a.id, a.unit_id as unit from accepted a where a.mode = 'ON_BEHALF_OF_UNIT'
    union
    select a.id, identity.unit_of(p.person_id, a.accepted_at)
    from accepted a join content.signing_part p on p.edition_id = a.id and p.part = 'author'
    where a.mode = 'INDIVIDUAL' or p.person_id <> a.author_id
  ), shared as (
    select id, unit, count(*) over (partition by id)::int as sharers from credited where unit is not null
  )
  select s.unit as unit_id, s.sharers, a.mode, a.origin, a.published, count(*)::int as items
  from shared s join accepted a using (id)
  group by s.unit, s.sharers, a.mode, a.origin, a.published`;

const RULE = `select items from content.quota_rule where from_month <= $1::date order by from_month desc, recorded_at desc, id desc limit 1`;

/** Every unit of a month with what it owes and what it supplied, as known at an instant; in the order of their names. */
export async function unitTallies(read: Read, month: Month, asOf: Date): Promise<UnitTally[]> {
  const { from, until } = boundsOf(month);
  const [[rule], units, counted] = await Promise.all([
    read<{ items: number }>('quota-rule', RULE, [`${month}-01`]),
    read<CountedUnit>(
      'quota-units',
      `select unit_id, name, whole from identity.units_during(tstzrange($1, $2)) order by name collate "und-x-icu"`,
      [from, until],
    ),
    read<Counted>('quota-counted', COUNTED, [from, until, asOf]),
  ]);
  return tally(units, counted, rule?.items ?? 0);
}
