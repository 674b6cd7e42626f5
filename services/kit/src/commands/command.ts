import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Actor } from '../access/actor.ts';
import type { Authority } from '../access/authority.ts';
import type { Refusal } from '../subgraph/shared.view.ts';

export interface SubjectReference {
  /** As in global ids: Edition, Person … */
  type: string;
  id: string;
}

/** What happened, for whoever listens: `noun.past`, listed in the schema package. */
export interface RecordedEvent {
  type: string;
  subject: SubjectReference;
  payload: Record<string, unknown>;
}

/** What a check may ask: who acts, and what they may. The same on the read side, where buttons are drawn. */
export interface CheckContext extends Authority {
  actor: Actor;
}

/** A command's hands: everything in it happens in one transaction or not at all. */
export interface CommandContext extends CheckContext {
  /** The service's own schema, where the kit's tables lie too. */
  schema: string;
  em: SqlEntityManager;
  sql<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** kit.now() when the transaction began; triggers read the clock again. */
  now: Date;
  /** Writes the event into the outbox of this transaction. */
  record(event: RecordedEvent): void;
  /** Ends the command with these reasons; nothing of it remains. */
  refuse(...refusals: Refusal[]): never;
}

export interface CommandInput {
  /** The same key again gives the first answer again, and does nothing. */
  idempotencyKey?: string;
  /** The version that the person saw. */
  expectedVersion?: number;
}

export interface Command<Input, Subject, Value> {
  /** Imperative; the same word in GraphQL, in `actions` and in the audit. */
  name: string;
  /** Reads and locks what the command is about; `ctx.refuse({ code: 'NOT_FOUND' })`. */
  load(ctx: CommandContext, input: Input): Promise<Subject>;
  /** State, right, own work: all that also decides whether the button is shown. */
  allows(ctx: CheckContext, subject: Subject): Promise<Refusal[]>;
  /** Everything wrong with the input itself. */
  validate?(ctx: CommandContext, subject: Subject, input: Input): Promise<Refusal[]>;
  /** Fields of the input whose texts are saved as they come: drafts (D16). Every other text is looked at (Điều 9.1). */
  takenAsIs?: readonly (keyof Input & string)[];
  run(ctx: CommandContext, subject: Subject, input: Input): Promise<Value>;
  /** Whose audit chain the act belongs to. */
  subject(value: Value, input: Input): SubjectReference;
  /** What `expectedVersion` is compared with; the last entry of that chain says who changed it and when. */
  version?(subject: Subject): SubjectReference & { version: number };
  /** What of the input the audit keeps in words (erasable); without it only a digest of the input is kept. */
  audited?(input: Input): Record<string, unknown>;
}

export type CommandResult<Value> = { value: Value; refusals: [] } | { value: null; refusals: Refusal[] };
