import assert from 'node:assert/strict';
import { runCommand } from '@portal/kit';
import type { Command, CommandInput, CommandResult, SubmissionMode } from '@portal/kit';
import type { ContentDraft } from '../contents/compose-content.ts';
import { draftEdition } from '../editions/draft-edition.ts';
import type { DraftEdition } from '../editions/draft-edition.ts';
import { steps } from '../editions/steps.ts';
import type { KindCode } from '../kinds/kinds.ts';
import { aDraft } from './factories.ts';
import type { RoleName } from './expected-acts.ts';
import type { Newsroom } from './newsroom.ts';

export type Step = keyof typeof steps;

/** Who usually takes which step. */
const WALKERS: Partial<Record<Step, RoleName>> = {
  submit: 'INFORMATION_OFFICER',
  unitApprove: 'UNIT_HEAD',
  accept: 'STANDING_SECRETARIAT',
  return: 'STANDING_SECRETARIAT',
  compile: 'STANDING_SECRETARIAT',
  verify: 'DEPUTY_EDITOR_IN_CHIEF',
  approve: 'EDITOR_IN_CHIEF',
  post: 'POSTING_OFFICER',
  withdraw: 'EDITOR_IN_CHIEF',
};

export interface Walked {
  id: string;
  version: number;
}

export const act = <Input extends object, Subject, Value>(
  newsroom: Newsroom,
  who: RoleName,
  command: Command<Input, Subject, Value>,
  input: Input & CommandInput,
): Promise<CommandResult<Value>> => runCommand(newsroom.runtime, newsroom.people[who], command, input);

export interface Way {
  mode?: SubmissionMode;
  kind?: KindCode;
  draft?: ContentDraft;
  who?: RoleName;
}

/** A draft of the unit's information officer, walked as far as told; every step must be taken. */
export async function walk(newsroom: Newsroom, taken: Step[], way: Way = {}): Promise<Walked> {
  const { mode = 'INDIVIDUAL', kind = 'NEWS_ITEM', draft = aDraft(), who = 'INFORMATION_OFFICER' } = way;
  const input: DraftEdition = { kind, mode, unitId: newsroom.unitId, content: draft };
  const { value, refusals } = await act(newsroom, who, draftEdition, input);
  assert.deepEqual(refusals, []);
  const walked = { id: value?.editionId ?? '', version: 1 };
  for (const step of taken)
    walked.version = await take(newsroom, step, walked, step === 'submit' ? who : undefined);
  return walked;
}

/** One step that must succeed; answers the new version. */
export async function take(
  newsroom: Newsroom,
  step: Step,
  { id, version }: Walked,
  who?: RoleName,
): Promise<number> {
  const role = who ?? WALKERS[step];
  if (!role) throw new Error(`nobody usually does ${step}`);
  const input = {
    id,
    expectedVersion: version,
    declaration: true,
    reason: 'Sai số liệu',
    reasonCode: 'OTHER',
  };
  const { refusals } = await act(newsroom, role, steps[step], input);
  assert.deepEqual({ step, refusals }, { step, refusals: [] });
  return version + 1;
}

export const WHOLE_WAY: Step[] = ['submit', 'accept', 'compile', 'verify', 'approve', 'post'];
