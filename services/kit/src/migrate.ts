import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { GLOBAL_STREAM, serviceStream } from './migrations/streams.ts';
import type { NamedMigration } from './migrations/streams.ts';
import { openPool, rolePassword, serviceRole } from './runtime/database.ts';
import { quietLog } from './runtime/log.ts';

/** A migration of a service: a class that never imports the service's sources, so that old ones stay true. */
export type MigrationClass = Constructor<Migration>;

export interface MigrateOptions {
  /** Of a user that may create schemas and roles. */
  url: string;
  /** The passwords of the service roles follow from it. */
  secret: string;
  /** In this order; what others call (identity) comes first. */
  services: readonly { name: string; migrations: readonly MigrationClass[] }[];
}

/** Brings a database to the present; a second time it finds nothing to do. Answers how many migrations ran. */
export async function migrateAll({ url, secret, services }: MigrateOptions): Promise<number> {
  const pool = openPool(url, { size: 2, name: 'portal migrations', log: quietLog() });
  try {
    await pool.query(
      rolesAndSchemas(
        services.map(({ name }) => name),
        secret,
      ),
    );
    let count = await runStream(pool, url, 'kit.migration', GLOBAL_STREAM);
    await pool.query(services.map(({ name }) => schemaGrants(name)).join('\n'));
    for (const { name } of services)
      count += await runStream(pool, url, `${name}.kit_migration`, serviceStream(name));
    for (const { name, migrations } of services)
      count += await runStream(
        pool,
        url,
        `${name}.migration`,
        migrations.map((type) => ({ name: type.name, class: type })),
      );
    return count;
  } finally {
    await pool.end();
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Roles belong to the whole server: another database may have made them already, or be making them now. */
function rolesAndSchemas(services: readonly string[], secret: string): string {
  const roles = services.map(serviceRole);
  const wanted = [
    ['portal_timekeeper', 'nologin'],
    ...roles.map((role) => [role, `login password ${quoted(rolePassword(secret, role))}`]),
  ];
  const made = wanted.map(
    ([role, options]) => `
      begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if;
        alter role ${role} ${options};
      exception when duplicate_object or unique_violation then alter role ${role} ${options};
      end;`,
  );
  return `do $$ begin perform pg_advisory_xact_lock(hashtextextended('portal roles', 4)); ${made.join('')} end $$;
    ${['kit', ...services].map((schema) => `create schema if not exists ${schema};`).join('\n')}`;
}

/** Least privilege: its own schema and the functions of the kit; tables are granted one by one where they are made. */
const schemaGrants = (service: string): string => `
  grant usage on schema kit, ${service} to ${serviceRole(service)};
  grant execute on function kit.now() to ${serviceRole(service)};`;

async function runStream(
  pool: Pool,
  url: string,
  tableName: string,
  migrationsList: readonly NamedMigration[],
): Promise<number> {
  if (await nothingNew(pool, tableName, migrationsList)) return 0;
  const own = openPool(url, { size: 2, name: 'portal migrations', log: quietLog() });
  const orm = await MikroORM.init({
    entities: [],
    discovery: { warnWhenNoEntities: false },
    dbName: new URL(url).pathname.slice(1),
    driverOptions: new PostgresDialect({ pool: own }),
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrationsList],
      tableName,
      disableForeignKeys: false,
      snapshot: false,
      silent: true,
    },
  });
  try {
    return (await orm.migrator.up()).length;
  } finally {
    await orm.close(true);
  }
}

/** One look instead of a start of the migrator, so that an ordinary start of the portal costs milliseconds. */
async function nothingNew(
  pool: Pool,
  table: string,
  migrations: readonly NamedMigration[],
): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    table,
  ]);
  if (!rows[0]?.there) return false;
  const done = await pool.query<{ name: string }>(`select name from ${table}`);
  const names = new Set(done.rows.map(({ name }) => name));
  return migrations.every(({ name }) => names.has(name));
}
