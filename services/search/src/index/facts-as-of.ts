import type { PublicFact } from '@portal/schema';
import { indexed } from './indexed.ts';
import type { Sql, Stated } from './write-index.ts';

export const FACT_EVENTS = ['fact.stated', 'fact.withdrawn'];

const BATCH = 250;

export const statedBy = ({ payload, occurredAt }: { payload: object; occurredAt: Date }): Stated => ({
  indexed: indexed(payload as PublicFact),
  statedAt: occurredAt,
});

/** What was public when the bus had come to a position: the last word on each, unless that was its withdrawal. */
export async function* factsAsOf(
  sql: Sql,
  position: number,
  onProgress?: (done: number, total: number) => void,
): AsyncGenerator<Stated[]> {
  const last = await sql<{ position: string }>(
    `select position from (
       select distinct on (subject_id) position, type from kit.bus_event
       where type = any ($1::text[]) and position <= $2 order by subject_id, position desc
     ) said where type = 'fact.stated' order by position`,
    [FACT_EVENTS, position],
  );
  for (let done = 0; done < last.length; done += BATCH) {
    const batch = last.slice(done, done + BATCH);
    const events = await sql<{ payload: object; occurredAt: Date }>(
      `select payload, occurred_at as "occurredAt" from kit.bus_event where position = any ($1::bigint[]) order by position`,
      [batch.map((row) => row.position)],
    );
    yield events.map(statedBy);
    onProgress?.(done + batch.length, last.length);
  }
}
