import { inTransaction } from '../commands/transaction.ts';
import type { Transaction } from '../commands/transaction.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { BusEvent, Consumer } from './bus.ts';

const BATCH = 100;

interface BusRow {
  position: string;
  event_id: string;
  type: string;
  source: string;
  subject_type: string;
  subject_id: string;
  payload: Record<string, unknown>;
  occurred_at: Date;
}

/**
 * Works off the next events. The cursor moves in the transaction of the effects, so each event has its effect exactly
 * once, whenever the process dies; the row lock on the cursor lets one process at a time be this consumer.
 */
export function consumeBatch(runtime: ServiceRuntime, consumer: Consumer, limit = BATCH): Promise<number> {
  return inTransaction(runtime, async (transaction) => {
    const { sql, schema } = transaction;
    const position = await lockedCursor(transaction, consumer.name);
    if (position === null) return 0;
    const rows = await sql<BusRow>(
      `select position, event_id, type, source, subject_type, subject_id, payload, occurred_at
       from kit.bus_event where position > $1 order by position limit $2`,
      [position, limit],
    );
    const last = rows.at(-1);
    if (!last) return 0;
    for (const row of rows)
      if (consumer.types.includes(row.type)) await consumer.react(transaction, eventOf(row));
    await sql(`update ${schema}.consumer_cursor set position = $2 where consumer = $1`, [
      consumer.name,
      last.position,
    ]);
    return rows.length;
  });
}

async function lockedCursor({ sql, schema }: Transaction, consumer: string): Promise<string | null> {
  const locked = () =>
    sql<{ position: string }>(
      `select position from ${schema}.consumer_cursor where consumer = $1 for update skip locked`,
      [consumer],
    );
  const [cursor] = await locked();
  if (cursor) return cursor.position;
  const begun = await sql(
    `insert into ${schema}.consumer_cursor (consumer, position) values ($1, 0)
     on conflict do nothing returning consumer`,
    [consumer],
  );
  // Another process holds it.
  return begun.length > 0 ? '0' : null;
}

const eventOf = (row: BusRow): BusEvent => ({
  position: Number(row.position),
  eventId: row.event_id,
  type: row.type,
  source: row.source,
  subject: { type: row.subject_type, id: row.subject_id },
  payload: row.payload,
  occurredAt: row.occurred_at,
});
