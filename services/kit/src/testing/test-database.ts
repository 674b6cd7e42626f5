import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrateAll } from '../migrate.ts';
import type { MigrationClass } from '../migrate.ts';
import { GLOBAL_STREAM, serviceStream } from '../migrations/streams.ts';
import { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { RuntimeOptions } from '../runtime/service-runtime.ts';
import { testServer } from './test-server.ts';

export const TEST_SECRET = 'only for tests';

type Migrated = readonly { name: string; migrations: readonly MigrationClass[] }[];

export interface TestDatabase {
  /** Of the migrator; services get their own roles by testRuntime. */
  url: string;
  /** For tests that look behind the service's back, or break its rules on purpose. */
  query<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A database of its own, cloned from a template that is made once per state of the migrations. */
export async function testDatabase(services: Migrated): Promise<TestDatabase> {
  const server = await testServer();
  const template = await templateFor(server.url, services);
  const name = `portal_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server.url, `create database ${name} template ${template}`);
  const url = databaseUrl(server.url, name);
  const client = new Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  return {
    url,
    query: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await client.query<Row>(text, values)).rows,
    async close() {
      await client.end();
      await onServer(server.url, `drop database if exists ${name} with (force)`);
      await server.release();
    },
  };
}

/** A service's runtime on a test database, under the service's own role. */
export const testRuntime = (
  definition: Pick<RuntimeOptions, 'name' | 'entities' | 'refusals'>,
  database: { url: string },
): Promise<ServiceRuntime> =>
  ServiceRuntime.start({ ...definition, databaseUrl: database.url, secret: TEST_SECRET });

function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = database;
  return url.href;
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Everything that decides what the migrations make, as a name. */
function fingerprint(services: Migrated): string {
  const hash = createHash('sha256');
  const streams = [GLOBAL_STREAM, ...services.map(({ name }) => serviceStream(name))].flat();
  for (const { name, class: type } of streams) hash.update(`${name} ${type.toString()}`);
  for (const { name, migrations } of services) {
    hash.update(name);
    for (const migration of migrations) hash.update(migration.toString());
  }
  return hash.digest('hex').slice(0, 24);
}

async function templateFor(serverUrl: string, services: Migrated): Promise<string> {
  const template = `portal_template_${fingerprint(services)}`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    // One process makes it, the others wait.
    await client.query(`select pg_advisory_lock(hashtextextended('portal template', 5))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      const unfinished = `${template}_new`;
      await client.query(`drop database if exists ${unfinished} with (force)`);
      await client.query(`create database ${unfinished}`);
      await migrateAll({ url: databaseUrl(serverUrl, unfinished), secret: TEST_SECRET, services });
      await client.query(`alter database ${unfinished} rename to ${template}`);
    }
  } finally {
    await client.end();
  }
  return template;
}
