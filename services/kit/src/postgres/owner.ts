import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { inUse } from './fault.ts';

/** Any number that nothing else in this database locks. */
const OWNER_LOCK = 20_192_019;

export interface OwnerOptions {
  port: number;
  password: string;
  dataDir: string;
  /** How long the server may take to answer, in milliseconds. */
  patience: number;
  /** Answers whether waiting still makes sense. */
  alive?: () => boolean;
}

/**
 * The connection that says whose data this is: it holds a lock for as long as the portal lives, and a dead portal
 * cannot hold one. null when the server does not answer.
 */
export async function connectAsOwner(options: OwnerOptions): Promise<Client | null> {
  const client = await connect(options);
  if (!client) return null;
  // The connection of a portal that died this moment may take a little longer to fall.
  for (let attempt = 0; attempt < 20; attempt++) {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
      OWNER_LOCK,
    ]);
    if (rows[0]?.got) return client;
    await sleep(100);
  }
  await client.end();
  throw inUse(options.dataDir);
}

async function connect({ port, password, patience, alive }: OwnerOptions): Promise<Client | null> {
  for (const end = Date.now() + patience; Date.now() < end && (alive?.() ?? true); await sleep(40)) {
    const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
    // Without a listener a server that goes away would take the process with it.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}

/** The database of the portal, beside the one that PostgreSQL brings along. */
export async function ensureDatabase(owner: Client, name: string): Promise<void> {
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await owner.query(`create database ${name}`);
}
