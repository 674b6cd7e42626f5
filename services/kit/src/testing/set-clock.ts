import { Client } from 'pg';

/** Freezes kit.now() of a test database, or lets it go again (null). Only this role may; no service has it (D3). */
export async function setClock(database: { url: string }, instant: Date | string | null): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('set role portal_timekeeper');
    await client.query('delete from kit.clock');
    if (instant !== null)
      await client.query('insert into kit.clock (instant, frozen) values ($1, true)', [instant]);
  } finally {
    await client.end();
  }
}
