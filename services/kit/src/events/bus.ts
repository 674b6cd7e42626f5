import type { SqlEntityManager } from '@mikro-orm/sql';
import type { RecordedEvent, SubjectReference } from '../commands/command.ts';

/** A fact from the durable log; the order of positions is the order of commits. */
export interface BusEvent {
  position: number;
  eventId: string;
  type: string;
  /** The service that recorded it. */
  source: string;
  subject: SubjectReference;
  payload: Record<string, unknown>;
  occurredAt: Date;
}

/** The hands of a reaction: the transaction that also moves its cursor. */
export interface ReactionContext {
  schema: string;
  em: SqlEntityManager;
  sql<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  now: Date;
  record(event: RecordedEvent): void;
}

/** What a service does when it hears of something. Its effects happen exactly once. */
export interface Consumer {
  /** Names its cursor; never reused. */
  name: string;
  /** The types it hears. */
  types: readonly string[];
  react(ctx: ReactionContext, event: BusEvent): Promise<void>;
}
