import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityClass } from '@mikro-orm/core';
import { PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Actor } from '../access/actor.ts';
import type { Authority } from '../access/authority.ts';
import { readAuthority } from '../access/read-authority.ts';
import { KIT_REFUSALS } from '../refusals/kit-refusals.ts';
import type { RefusalList } from '../refusals/refusals.ts';
import { openPool, serviceUrl } from './database.ts';
import { Listener } from './listener.ts';
import { quietLog } from './log.ts';
import type { Log } from './log.ts';

export interface RuntimeOptions {
  name: string;
  /** Host, port and database; the user is the service's own role, its password derived from the secret. */
  databaseUrl: string;
  secret: string;
  entities?: readonly EntityClass[];
  refusals?: RefusalList;
  poolSize?: number;
  log?: Log;
  /** Whether this installation may send requests to other sites; not unless it is said. */
  mayGoOut?: boolean;
}

export interface PreparedQuery {
  /** Names the prepared statement; the same name always goes with the same text. None: planned anew for its values. */
  name?: string;
  text: string;
  values?: readonly unknown[];
}

/** What a running service stands on: its database role, its entities, its refusals, its ear for notifications. */
export class ServiceRuntime {
  readonly name: string;
  readonly orm: MikroORM;
  readonly pool: Pool;
  readonly refusals: RefusalList;
  readonly listener: Listener;
  readonly log: Log;
  readonly mayGoOut: boolean;

  private constructor(options: RuntimeOptions, pool: Pool, orm: MikroORM, listener: Listener, log: Log) {
    this.name = options.name;
    this.pool = pool;
    this.orm = orm;
    this.listener = listener;
    this.log = log;
    this.mayGoOut = options.mayGoOut ?? false;
    this.refusals = { ...KIT_REFUSALS, ...options.refusals };
  }

  static async start(options: RuntimeOptions): Promise<ServiceRuntime> {
    const log = options.log ?? quietLog();
    const url = serviceUrl(options.databaseUrl, options.secret, options.name);
    const pool = openPool(url, { size: options.poolSize ?? 8, name: `portal ${options.name}`, log });
    const orm = await MikroORM.init({
      entities: [...(options.entities ?? [])],
      dbName: new URL(url).pathname.slice(1),
      // One pool for both: commands through the entity manager, reads prepared on the same connections.
      driverOptions: new PostgresDialect({ pool }),
      schema: options.name,
      discovery: { warnWhenNoEntities: false },
      timezone: 'Z',
    });
    return new ServiceRuntime(options, pool, orm, new Listener(url, log), log);
  }

  /** A prepared read; the statement is parsed once per connection. Never writes. */
  async query<Row extends object = Record<string, unknown>>(query: PreparedQuery): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ ...query, values: [...(query.values ?? [])] });
    return rows;
  }

  /** What this actor may do, for reads: questions of one tick are one query. */
  authority(actor: Actor): Authority {
    return readAuthority(this, actor.personId);
  }

  async close(): Promise<void> {
    await this.listener.close();
    await this.orm.close(true);
    if (!this.pool.ended) await this.pool.end();
  }
}
