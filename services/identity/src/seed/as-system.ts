import { runCommand, systemActor } from '@portal/kit';
import type { Command, CommandInput, ServiceRuntime } from '@portal/kit';

/** Runs a command as the system: these people are the ones who would have to allow it. */
export async function asSystem<Input extends object, Subject, Value>(
  runtime: ServiceRuntime,
  command: Command<Input, Subject, Value>,
  input: Input & CommandInput,
): Promise<Value> {
  const { value, refusals } = await runCommand(runtime, systemActor(), command, input);
  if (value === null) throw new Error(`${command.name}: ${refusals.map(({ code }) => code).join(', ')}`);
  return value;
}
