import type { Refusal } from '../subgraph/shared.view.ts';
import type { EditorialItem } from './editorial.policy.ts';
import type { EditorialState, EditorialStep } from './editorial.transitions.ts';

/** Why an item cannot be posted (Điều 9.2); the database knows the same list. */
export const RETURN_REASONS = [
  'ENCODING',
  'FORM_MISSING',
  'UNIT_APPROVAL_MISSING',
  'FILE_FORMAT',
  'SOURCE_MISSING',
  'OTHER',
] as const;

/** What is said with a step. */
export interface StepInput {
  id: string;
  /** A word for the next desk. */
  remark?: string | null;
  /** For return, decline, sendBack, override and withdraw. */
  reason?: string | null;
  /** For return: one of RETURN_REASONS. */
  reasonCode?: string | null;
  /** For sendBack: the earlier step. */
  to?: string | null;
  /** For submit in one's own name: "I answer for text, pictures and copyright" (Điều 10.1a). */
  declaration?: boolean | null;
}

const REASONED: readonly EditorialStep[] = ['return', 'decline', 'sendBack', 'override', 'withdraw'];

/** Where the step leads: the only target, or the one that was chosen. */
export const chosenTarget = (
  targets: readonly EditorialState[],
  { to }: StepInput,
): EditorialState | undefined =>
  to ? targets.find((target) => target === to) : targets.length === 1 ? targets[0] : undefined;

export function inputRefusals(
  step: EditorialStep,
  item: EditorialItem,
  targets: readonly EditorialState[],
  input: StepInput,
): Refusal[] {
  const refusals: Refusal[] = [];
  // Điều 9.2: whoever gets something back reads why.
  if (REASONED.includes(step) && !input.reason?.trim())
    refusals.push({ code: 'REASON_MISSING', field: 'reason' });
  if (step === 'return' && !RETURN_REASONS.some((code) => code === input.reasonCode))
    refusals.push({ code: 'REASON_CODE_MISSING', field: 'reasonCode' });
  // Điều 10.1a: whoever sends in their own name is responsible for it, and says so.
  if (step === 'submit' && item.mode === 'INDIVIDUAL' && input.declaration !== true)
    refusals.push({ code: 'DECLARATION_MISSING', field: 'declaration' });
  // In a wrong state there is nothing to choose from, and that is said by WRONG_STATE.
  if (targets.length > 0 && chosenTarget(targets, input) === undefined)
    refusals.push({ code: 'WRONG_TARGET', params: { state: item.state, to: input.to ?? null }, field: 'to' });
  return refusals;
}
