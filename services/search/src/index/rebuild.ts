import { inTransaction } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { Engine } from '../engines/engine.ts';
import { factsAsOf } from './facts-as-of.ts';
import { SHAPE } from './indexed.ts';
import type { Sql } from './write-index.ts';

type Progress = (done: number, total: number) => void;

/** Makes an index anew from the bus, while the old one answers. */
export const rebuild = (runtime: ServiceRuntime, engine: Engine, onProgress?: Progress): Promise<void> =>
  inTransaction(runtime, ({ sql }) => rebuildWithin(sql, engine, onProgress));

/**
 * The same within a transaction. The follower waits at the cursor meanwhile and goes on from here; killed on the way, the
 * cursor is where it was, and what is read twice changes nothing.
 */
export async function rebuildWithin(
  sql: Sql,
  { cursor, index }: Engine,
  onProgress?: Progress,
): Promise<void> {
  await sql('insert into search.consumer_cursor (consumer, position) values ($1, 0) on conflict do nothing', [
    cursor,
  ]);
  await sql('select from search.consumer_cursor where consumer = $1 for update', [cursor]);
  const [end] = await sql<{ position: string }>(
    'select coalesce(max(position), 0) as position from kit.bus_event',
  );
  const position = Number(end?.position ?? 0);
  await index(sql).replace(factsAsOf(sql, position, onProgress));
  await sql('update search.consumer_cursor set position = greatest(position, $2) where consumer = $1', [
    cursor,
    position,
  ]);
  await sql(
    `insert into search.index_shape (cursor, shape) values ($1, $2)
     on conflict (cursor) do update set shape = excluded.shape`,
    [cursor, SHAPE],
  );
}
