import { runCommand } from '@portal/kit';
import type { Actor, Command, CommandResult } from '@portal/kit';
import { resubmitEdition } from '../editions/resubmit-edition.ts';
import { saveRevision } from '../editions/save-revision.ts';
import { steps } from '../editions/steps.ts';
import { aDraft } from './factories.ts';
import type { Newsroom } from './newsroom.ts';

type Try = (newsroom: Newsroom, actor: Actor, id: string) => Promise<CommandResult<object>>;

const trying =
  <Input extends object, Subject, Value extends object>(
    command: Command<Input, Subject, Value>,
    inputFor: (id: string) => Input,
  ): Try =>
  ({ runtime }, actor, id) =>
    runCommand(runtime, actor, command, inputFor(id));

const said = { declaration: true, reason: 'Lý do', reasonCode: 'OTHER' };

/** Every act on an edition that exists, with an input that has no fault of its own. */
export const ACTS: Record<string, Try> = {
  ...Object.fromEntries(
    Object.entries(steps).map(([name, command]) => [
      name,
      trying(command, (id) => ({ id, ...said, ...(name === 'sendBack' ? { to: 'COMPILING' } : {}) })),
    ]),
  ),
  saveRevision: trying(saveRevision, (id) => ({ id, content: aDraft({ title: 'Tiêu đề sửa' }) })),
  resubmit: trying(resubmitEdition, (id) => ({ id })),
};
