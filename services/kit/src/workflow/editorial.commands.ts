import type { Command, CommandContext } from '../commands/command.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import { typeOfNoun } from './editorial.names.ts';
import { refusalsOf } from './editorial.policy.ts';
import type { EditorialItem } from './editorial.policy.ts';
import { targetsOf, TRANSITIONS } from './editorial.transitions.ts';
import type { EditorialState, EditorialStep } from './editorial.transitions.ts';
import { inputRefusals } from './step-input.ts';
import type { StepInput } from './step-input.ts';
import { takeStep } from './take-step.ts';

/** What a step needs of an item beside what the rules look at. */
export interface EditorialSubject extends EditorialItem {
  title: string;
  lock_version: number;
  content_hash: string;
  current_revision_id?: string | null;
  /** The posted edition that it is to replace: a correction has less time (D6). */
  corrects?: string | null;
}

/** How a service's own items go through the three steps of Điều 15. */
export interface EditorialAdapter<Subject extends EditorialSubject> {
  /** In events (`edition.posted`), in command names (`postEdition`) and, with a capital, in global ids. */
  noun: string;
  /** Reads the item with its parts and locks its workflow row (`for update`); refuses NOT_FOUND. */
  load(ctx: CommandContext, id: string): Promise<Subject>;
  /** What listeners need beside what every step tells: kind, itemId … */
  payload(item: Subject): Record<string, unknown>;
  /** What else a step asks for; submit: whether the text is complete (Điều 9.2). */
  refusals?: Partial<Record<ServedStep, (ctx: CommandContext, item: Subject) => Promise<Refusal[]>>>;
  /** What a step means to the service beside the move itself; in the same transaction, after the move. */
  effects?: Partial<
    Record<TakenStep, (ctx: CommandContext, item: Subject, input: StepInput) => Promise<void>>
  >;
}

/** Superseding nobody takes by itself: posting a correction does it. */
export type TakenStep = Exclude<EditorialStep, 'supersede'>;
/** Entering has no button on an item: a service's command opens the item and takes the step with it. */
export type ServedStep = Exclude<TakenStep, 'enter'>;

export interface StepTaken {
  editionId: string;
  state: EditorialState;
  version: number;
}

export type EditorialCommands<Subject> = Record<ServedStep, Command<StepInput, Subject, StepTaken>>;

const SERVED = [...new Set(TRANSITIONS.map(({ step }) => step))].filter(
  (step) => step !== 'supersede' && step !== 'enter',
);

/** All steps of Điều 15 as commands for one kind of item; each is refused by the table, the policy and the database alike. */
export function editorialCommands<Subject extends EditorialSubject>(
  adapter: EditorialAdapter<Subject>,
): EditorialCommands<Subject> {
  const commands = SERVED.map((step) => [step, stepCommand(adapter, step)] as const);
  return Object.fromEntries(commands) as EditorialCommands<Subject>;
}

function stepCommand<Subject extends EditorialSubject>(
  adapter: EditorialAdapter<Subject>,
  step: ServedStep,
): Command<StepInput, Subject, StepTaken> {
  const type = typeOfNoun(adapter.noun);
  return {
    name: `${step}${type}`,
    load: (ctx, { id }) => adapter.load(ctx, id),
    allows: (ctx, item) => refusalsOf(ctx, item, step),
    async validate(ctx, item, input) {
      const targets = targetsOf(step, item.state, item.mode);
      const own = (await adapter.refusals?.[step]?.(ctx, item)) ?? [];
      return [...inputRefusals(step, item, targets, input), ...own];
    },
    run: (ctx, item, input) => takeStep(ctx, adapter, step, item, input),
    subject: ({ editionId }) => ({ type, id: editionId }),
    version: ({ id, lock_version }) => ({ type, id, version: lock_version }),
    audited: ({ remark, reason, reasonCode, to }) => ({ remark, reason, reasonCode, to }),
  };
}
