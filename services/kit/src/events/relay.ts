import type { Pool } from 'pg';

const BATCH = 200;

/**
 * Passes one batch from a service's outbox on to the bus. One relay per outbox is active at a time (D18): whoever does
 * not get the lock has nothing to do. Killed half-way, nothing was passed on; the event's id makes a second time harmless.
 */
export async function relayBatch(pool: Pool, schema: string): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const lock = await client.query<{ active: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 2)) as active',
      [`${schema}.outbox`],
    );
    const passed = lock.rows[0]?.active
      ? await passOn(schema, (text, values) => client.query(text, values))
      : 0;
    await client.query('commit');
    return passed;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function passOn(
  schema: string,
  query: (text: string, values: unknown[]) => Promise<{ rowCount: number | null }>,
): Promise<number> {
  const { rowCount } = await query(
    `with batch as (
       select id, event_id, type, subject_type, subject_id, payload, occurred_at
       from ${schema}.outbox where relayed_at is null order by id limit $1
     ), appended as (
       insert into kit.bus_event (event_id, type, subject_type, subject_id, payload, occurred_at)
       select event_id, type, subject_type, subject_id, payload, occurred_at from batch order by id
       on conflict (event_id) do nothing
     )
     update ${schema}.outbox set relayed_at = kit.now() where id in (select id from batch)`,
    [BATCH],
  );
  return rowCount ?? 0;
}
