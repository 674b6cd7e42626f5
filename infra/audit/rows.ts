import type { Client } from 'pg';

const AT_A_TIME = 2_000;
let cursors = 0;

/** The rows of a question one after the other, within the transaction that is open; never more than a few in memory. */
export async function* rowsOf<Row extends object>(
  client: Client,
  text: string,
  values: readonly unknown[] = [],
): AsyncGenerator<Row> {
  const cursor = `rows_${(cursors += 1)}`;
  await client.query(`declare ${cursor} no scroll cursor for ${text}`, [...values]);
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${AT_A_TIME} from ${cursor}`);
    yield* rows;
    if (rows.length < AT_A_TIME) break;
  }
  await client.query(`close ${cursor}`);
}
