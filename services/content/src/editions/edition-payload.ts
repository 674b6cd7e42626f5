import { globalId, runCommand } from '@portal/kit';
import type { Command, Context } from '@portal/kit';
import { forget } from '../loaders.ts';
import { readEdition } from './edition.resolver.ts';
import { EditionPayload } from './edition.view.ts';

/** Runs a command and answers with the edition as it is now, or with all reasons why not. */
export async function runForEdition<Input extends object, Subject, Value extends { editionId: string }>(
  context: Context,
  command: Command<Input, Subject, Value>,
  input: Input & { idempotencyKey?: string; expectedVersion?: number },
): Promise<EditionPayload> {
  const { value, refusals } = await runCommand(context.runtime, context.actor, command, input);
  forget(context);
  return Object.assign(new EditionPayload(), {
    edition: value && (await readEdition(context, globalId('Edition', value.editionId))),
    refusals,
  });
}
