import type { Kysely, SqlEntityManager } from '@mikro-orm/sql';
import { CompiledQuery } from 'kysely';
import { newId } from '../ids/ids.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { RecordedEvent } from './command.ts';

export type Sql = <Row extends object = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

export interface Transaction {
  schema: string;
  em: SqlEntityManager;
  sql: Sql;
  now: Date;
  record(event: RecordedEvent): void;
}

/** Everything in `work`, its entities and its events become true together, or not at all. */
export function inTransaction<Value>(
  runtime: ServiceRuntime,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  return runtime.orm.em.fork().transactional(async (em) => {
    const connection = em.getTransactionContext<Kysely<unknown>>();
    if (!connection) throw new Error('the entity manager has no transaction');
    const sql: Sql = async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await connection.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
    const [{ now } = { now: new Date(NaN) }] = await sql<{ now: Date }>('select kit.now() as now');
    const events: RecordedEvent[] = [];
    const value = await work({
      schema: runtime.name,
      em,
      sql,
      now,
      record: (event) => void events.push(event),
    });
    await em.flush();
    await writeOutbox(sql, runtime.name, events, now);
    return value;
  });
}

async function writeOutbox(sql: Sql, schema: string, events: RecordedEvent[], now: Date): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ type, subject, payload }) => ({
    event_id: newId(),
    type,
    subject_type: subject.type,
    subject_id: subject.id,
    payload,
  }));
  await sql(
    `insert into ${schema}.outbox (event_id, type, subject_type, subject_id, payload, occurred_at)
     select event_id, type, subject_type, subject_id, payload, $2
     from jsonb_to_recordset($1::jsonb)
       as e (event_id uuid, type text, subject_type text, subject_id text, payload jsonb)`,
    [JSON.stringify(rows), now],
  );
}
