import type { Actor } from '../access/actor.ts';
import type { Command, CommandInput, CommandResult } from '../commands/command.ts';
import { runWithin } from '../commands/run-within.ts';
import { inTransaction } from '../commands/transaction.ts';
import type { Transaction } from '../commands/transaction.ts';
import type { ReactionContext } from '../events/bus.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { Timer } from './timer.ts';

/** The hands of a timer: the transaction that also ends it. */
export interface TimerContext extends ReactionContext {
  /** Runs a command as part of that transaction; refused, nothing of it remains and the timer goes on. */
  run<Input extends object, Subject, Value>(
    actor: Actor,
    command: Command<Input, Subject, Value>,
    input: Input & CommandInput,
  ): Promise<CommandResult<Value>>;
}

export interface TimerHandler {
  kind: string;
  fire(ctx: TimerContext, timer: Timer): Promise<void>;
}

interface TimerRow {
  id: string;
  kind: string;
  subject_type: string;
  subject_id: string;
  fire_at: Date;
  payload: Record<string, unknown>;
}

/**
 * Fires the timer that has been due the longest; answers how many that were. Effects and the timer's end become true together, so
 * it fires exactly once, whenever the process dies; what was due while nobody ran fires as soon as somebody does.
 */
export async function fireNext(runtime: ServiceRuntime, handlers: readonly TimerHandler[]): Promise<number> {
  let tried: TimerRow | undefined;
  try {
    return await inTransaction(runtime, async (transaction) => {
      tried = await nextDue(transaction, handlers);
      if (!tried) return 0;
      await fire(runtime, transaction, handlers, tried);
      return 1;
    });
  } catch (error) {
    if (!tried) throw error;
    await postpone(runtime, tried, error);
    return 1;
  }
}

async function nextDue(
  { sql, schema }: Transaction,
  handlers: readonly TimerHandler[],
): Promise<TimerRow | undefined> {
  const [row] = await sql<TimerRow>(
    `select id, kind, subject_type, subject_id, fire_at, payload from ${schema}.timer
     where ended_at is null and next_try <= kit.now() and kind = any ($1::text[])
     order by next_try, id limit 1 for update skip locked`,
    [handlers.map(({ kind }) => kind)],
  );
  return row;
}

async function fire(
  runtime: ServiceRuntime,
  transaction: Transaction,
  handlers: readonly TimerHandler[],
  { id, kind, subject_type, subject_id, fire_at, payload }: TimerRow,
): Promise<void> {
  const { sql, schema } = transaction;
  // First, so that the handler may set the next one of its kind.
  await sql(`update ${schema}.timer set ended_at = kit.now(), ended_as = 'FIRED' where id = $1`, [id]);
  const ctx: TimerContext = {
    ...transaction,
    run: (actor, command, input) => runWithin(transaction, runtime.refusals, actor, command, input),
  };
  const timer: Timer = { id, kind, subject: { type: subject_type, id: subject_id }, at: fire_at, payload };
  await handlers.find((handler) => handler.kind === kind)?.fire(ctx, timer);
}

/** A timer that fails holds up no other; it is tried again, slower each time. */
async function postpone(runtime: ServiceRuntime, { id, kind }: TimerRow, error: unknown): Promise<void> {
  runtime.log.error({ err: error, timer: kind, id, service: runtime.name }, 'a timer failed');
  await runtime.pool.query(
    `update ${runtime.name}.timer set attempts = attempts + 1,
       next_try = kit.now() + least(interval '1 second' * power(2, attempts), interval '10 minutes')
     where id = $1 and ended_at is null`,
    [id],
  );
}
