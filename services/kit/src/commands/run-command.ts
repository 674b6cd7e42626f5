import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../access/actor.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { encodingRefusals, textsIn } from '../encoding/encoding-refusals.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import type { Command, CommandContext, CommandInput, CommandResult } from './command.ts';
import { commandContext } from './command-context.ts';
import { isTransient, refusalsOfError } from './database-refusals.ts';
import { earlierAnswer, rememberAnswer } from './idempotency.ts';
import { Refused } from './refused.ts';
import { inTransaction } from './transaction.ts';
import type { Transaction } from './transaction.ts';
import { versionConflict } from './version-conflict.ts';

/** After a deadlock or a serialization failure; both leave nothing behind. */
const RETRIES = 2;

/**
 * Check: every reason why not, at once. Run: one transaction with the change, its audit row, its events and the answer
 * under its idempotency key. A command that fails leaves nothing.
 */
export async function runCommand<Input extends object, Subject, Value>(
  runtime: ServiceRuntime,
  actor: Actor,
  command: Command<Input, Subject, Value>,
  input: Input & CommandInput,
): Promise<CommandResult<Value>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const value = await inTransaction(runtime, (transaction) =>
        perform(transaction, actor, command, input),
      );
      return { value, refusals: [] };
    } catch (error) {
      if (error instanceof Refused) return { value: null, refusals: error.refusals };
      if (isTransient(error) && attempt < RETRIES) {
        await pause(Math.random() * 20 * (attempt + 1));
        continue;
      }
      const refusals = refusalsOfError(error, runtime.refusals);
      if (refusals === null) throw error;
      return { value: null, refusals };
    }
  }
}

/** The command's part of a transaction; throws Refused with all the reasons. */
export async function perform<Input extends object, Subject, Value>(
  transaction: Transaction,
  actor: Actor,
  command: Command<Input, Subject, Value>,
  input: Input & CommandInput,
): Promise<Value> {
  const { ctx, bases } = commandContext(transaction, actor);
  const earlier = await earlierAnswer<Value>(transaction, actor, command.name, input);
  if (earlier.known) return earlier.value;

  const subject = await command.load(ctx, input);
  const refusals = await reasonsAgainst(ctx, command, subject, input);
  if (refusals.length > 0) throw new Refused(refusals);

  const value = await command.run(ctx, subject, input);
  await transaction.em.flush();
  await appendAudit(transaction, {
    subject: command.subject(value, input),
    command: command.name,
    actor,
    bases: bases(),
    input,
    kept: command.audited?.(input) ?? {},
  });
  await rememberAnswer(transaction, actor, command.name, input, value);
  return value;
}

async function reasonsAgainst<Input extends object, Subject, Value>(
  ctx: CommandContext,
  command: Command<Input, Subject, Value>,
  subject: Subject,
  input: Input & CommandInput,
): Promise<Refusal[]> {
  const conflict = await versionConflict(ctx, command.version?.(subject), input.expectedVersion);
  const notAllowed = await command.allows(ctx, subject);
  // What was typed against another version is not judged: whoever sees the new one may type something else.
  if (conflict.length > 0) return [...conflict, ...notAllowed];
  const damaged = encodingRefusals(textsIn(input, command.takenAsIs));
  const wrong = (await command.validate?.(ctx, subject, input)) ?? [];
  return [...notAllowed, ...damaged, ...wrong];
}
