import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { CryptoKey } from 'jose';
import { actorOf } from '../access/signed-context.ts';
import { onPersonErased } from '../audit/erase-personal-data.ts';
import { anchorTimer } from '../audit/make-anchors.ts';
import type { Consumer } from '../events/bus.ts';
import { EventLoop } from '../events/event-loop.ts';
import type { ServiceFiles } from '../files/service-files.ts';
import type { MigrationClass } from '../migrate.ts';
import type { TimerHandler } from '../timers/fire-timers.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import type { Log } from './log.ts';
import type { ServiceRuntime } from './service-runtime.ts';

/** What infra knows of a service before it runs. */
export interface ServiceDefinition {
  /** Also its schema in the database and, with `portal_` before it, its role. */
  name: string;
  migrations: readonly MigrationClass[];
  entities: readonly EntityClass[];
  create(options: ServiceOptions): Promise<Service>;
}

export interface ServiceOptions {
  databaseUrl: string;
  /** Of the installation; the passwords of the service roles follow from it. */
  secret: string;
  /** Of the gateway, which signs who is asking. */
  publicKey: CryptoKey;
  /** Where uploaded files lie. */
  filesFolder: string;
  log?: Log;
  poolSize?: number;
  /** Whether this installation may send requests to other sites; not unless it is said. */
  mayGoOut?: boolean;
  /** A search server of the installation; without one the database finds things itself. */
  searchServer?: { urls: readonly string[]; adminKey: string; alias: string } | null;
}

/** A service as the gateway, infra and tests see it. */
export interface Service {
  name: string;
  sdl: string;
  schema: GraphQLSchema;
  runtime: ServiceRuntime;
  /** Of one request, from its `authorization` header; throws when the token is forged or stale. */
  contextFor(authorization?: string): Promise<Context>;
  /** Relay, consumers and timers; they stop with close(). */
  start(): void;
  /** Passes on and works off what is there and due now; answers how much that was. */
  drain(): Promise<number>;
  files?: ServiceFiles;
  /** What works worse than it should though this service answers, in words for an operator (D22); null = nothing. */
  degraded(): string | null;
  close(): Promise<void>;
}

export interface ServiceParts {
  runtime: ServiceRuntime;
  subgraph: { schema: GraphQLSchema; sdl: string };
  publicKey: CryptoKey;
  consumers?: readonly Consumer[];
  timers?: readonly TimerHandler[];
  files?: ServiceFiles;
  degraded?: () => string | null;
}

export function assembleService(parts: ServiceParts): Service {
  const { runtime, subgraph, publicKey, consumers, timers, files } = parts;
  const events = new EventLoop(
    runtime,
    [onPersonErased, ...(consumers ?? [])],
    [anchorTimer, ...(timers ?? [])],
  );
  return {
    name: runtime.name,
    ...subgraph,
    runtime,
    contextFor: async (authorization) => createContext(runtime, await actorOf(authorization, publicKey)),
    start: () => events.start(),
    drain: () => events.drain(),
    ...(files ? { files } : {}),
    degraded: parts.degraded ?? (() => null),
    async close() {
      await events.stop();
      await runtime.close();
    },
  };
}
