import type { Actor } from '../access/actor.ts';
import type { RefusalList } from '../refusals/refusals.ts';
import type { Command, CommandInput, CommandResult, RecordedEvent } from './command.ts';
import { refusalsOfError } from './database-refusals.ts';
import { Refused } from './refused.ts';
import { perform } from './run-command.ts';
import type { Transaction } from './transaction.ts';

/** A command as part of a transaction that is under way: refused, nothing of it remains, and the rest goes on. */
export async function runWithin<Input extends object, Subject, Value>(
  outer: Transaction,
  list: RefusalList,
  actor: Actor,
  command: Command<Input, Subject, Value>,
  input: Input & CommandInput,
): Promise<CommandResult<Value>> {
  const { sql } = outer;
  const events: RecordedEvent[] = [];
  await outer.em.flush();
  const em = outer.em.fork({ clear: true, keepTransactionContext: true });
  await sql('savepoint command');
  try {
    const value = await perform(
      { ...outer, em, record: (event) => void events.push(event) },
      actor,
      command,
      input,
    );
    // What is only looked at when a transaction ends is looked at here: it may still be refused.
    await sql('set constraints all immediate');
    await sql('set constraints all deferred');
    await sql('release savepoint command');
    for (const event of events) outer.record(event);
    return { value, refusals: [] };
  } catch (error) {
    const refusals = error instanceof Refused ? error.refusals : refusalsOfError(error, list);
    if (refusals === null) throw error;
    await sql('rollback to savepoint command');
    return { value: null, refusals };
  }
}
