import type { Sql } from '@portal/kit';

export interface Concerned {
  /** Documents whose validity may be another now. */
  changed: string[];
  /** They, and all that lean on them. */
  concerned: string[];
}

/** How far a change reaches: along what documents do to each other, and then to whoever names one of them. */
export async function concernedBy(sql: Sql, ids: readonly string[]): Promise<Concerned> {
  // Of withdrawn documents too: what they did is undone.
  const rows = await sql<{ id: string; leans: boolean }>(
    `with recursive changed(id) as (
       select d.id from legal.document d where d.id = any ($1::uuid[])
       union
       select r.to_id from legal.relation r join changed on r.from_id = changed.id
       where r.state = 'CONFIRMED' and r.kind in ('AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS')
     )
     select id, false as leans from changed
     union all
     select r.from_id, true from legal.relation r join changed on r.to_id = changed.id
     where r.state = 'CONFIRMED'`,
    [ids],
  );
  const changed = rows.filter(({ leans }) => !leans).map(({ id }) => id);
  return { changed, concerned: [...new Set(rows.map(({ id }) => id))] };
}
