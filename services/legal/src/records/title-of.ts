import type { Sql } from '@portal/kit';

/** For whoever is told that its step is due. */
export async function titleOf({ sql }: { sql: Sql }, id: string): Promise<string | null> {
  const [row] = await sql<{ title: string }>('select title from legal.record where id = $1', [id]);
  return row?.title ?? null;
}
