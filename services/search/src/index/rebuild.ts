import { inTransaction } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { Engine } from '../engines/engine.ts';
import { factsAsOf } from './facts-as-of.ts';

/**
 * Makes an index anew from the bus, while the old one answers. Its follower waits at the cursor meanwhile and goes on from
 * here; killed on the way, the cursor is where it was, and what is read twice changes nothing.
 */
export function rebuild(
  runtime: ServiceRuntime,
  { cursor, index }: Engine,
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  return inTransaction(runtime, async ({ sql }) => {
    await sql(
      'insert into search.consumer_cursor (consumer, position) values ($1, 0) on conflict do nothing',
      [cursor],
    );
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
  });
}
