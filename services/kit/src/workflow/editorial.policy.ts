import type { CheckContext } from '../commands/command.ts';
import type { Right } from '../access/rights.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import { targetsOf } from './editorial.transitions.ts';
import type { EditorialState, EditorialStep, SubmissionMode } from './editorial.transitions.ts';

/** The parts in which people sign one edition (D5). */
export type SigningPart = 'author' | 'verify' | 'override' | 'approve' | 'post';

/** What the rules look at; any row of a service's items that has these columns will do. */
export interface EditorialItem {
  id: string;
  state: EditorialState;
  mode: SubmissionMode;
  unit_id: string | null;
  section: string | null;
  field: string | null;
  author_id: string;
  parts: readonly { personId: string; part: string }[];
}

interface Rule {
  /** One of these rights, for the item with its unit, section and field. */
  rights: readonly Right[];
  /** Only whoever created it. */
  onlyAuthor?: true;
  /** Never by somebody who took one of these parts in this edition (D5). */
  never?: readonly SigningPart[];
  /** The part that the act itself is. */
  part?: SigningPart;
}

export type EditorialAct = Exclude<EditorialStep, 'supersede'> | 'edit';

const UNIT_HEAD: Rule = { rights: ['UNIT_APPROVE'] };
const INTAKE: Rule = { rights: ['RECEIVE'] };
const COMPILER: Rule = { rights: ['COMPILE'] };
/** Điều 15: whoever wrote or approves does not verify; whoever verified or posts does not approve. */
const VERIFIER: Rule = { rights: ['VERIFY'], never: ['author', 'approve'], part: 'verify' };
const APPROVER: Rule = { rights: ['APPROVE'], never: ['author', 'verify', 'post'], part: 'approve' };
const AUTHOR: Rule = { rights: ['SUBMIT'], onlyAuthor: true, part: 'author' };

/** Who does what where: the role matrix of Điều 10, 14 and 15, in the words of rights. */
export const EDITORIAL_POLICY: Record<EditorialAct, Partial<Record<EditorialState, Rule>>> = {
  edit: { DRAFT: AUTHOR, COMPILING: COMPILER, VERIFYING: VERIFIER },
  submit: { DRAFT: AUTHOR },
  enter: { DRAFT: { rights: ['SUBMIT_PROXY'] } },
  // Điều 10.1a: the head's own piece goes through the deputy.
  unitApprove: { UNIT_APPROVAL: { ...UNIT_HEAD, never: ['author'] } },
  accept: { SUBMITTED: INTAKE },
  return: { UNIT_APPROVAL: UNIT_HEAD, SUBMITTED: INTAKE, COMPILING: INTAKE },
  decline: { SUBMITTED: INTAKE, COMPILING: INTAKE },
  compile: { COMPILING: COMPILER },
  verify: { VERIFYING: VERIFIER },
  // D5: authorship is never lifted.
  override: { VERIFYING: { rights: ['OVERRIDE'], never: ['author'], part: 'override' } },
  approve: { APPROVING: APPROVER },
  sendBack: {
    VERIFYING: { rights: ['VERIFY'] },
    APPROVING: { rights: ['APPROVE'] },
    // A slip that the posting officer finds goes back; they change no character themselves (Bước 3b).
    APPROVED: { rights: ['POST', 'APPROVE'] },
  },
  // Bước 3b: approving and posting are two acts by two people.
  post: { APPROVED: { rights: ['POST'], never: ['approve'], part: 'post' } },
  withdraw: { PUBLISHED: { rights: ['WITHDRAW'] } },
};

export const EDITORIAL_ACTS = Object.keys(EDITORIAL_POLICY) as EditorialAct[];

export const ruleOf = (act: EditorialAct, state: EditorialState): Rule | undefined =>
  EDITORIAL_POLICY[act][state];

const partsTaken = (item: EditorialItem, personId: string): string[] => [
  ...(item.author_id === personId ? ['author'] : []),
  ...item.parts.filter((taken) => taken.personId === personId).map(({ part }) => part),
];

/** D5 alone, without database or clock: the part of this person that stands in the way of the act. */
export function partInTheWay(item: EditorialItem, act: EditorialAct, personId: string): string | undefined {
  const never: readonly string[] = ruleOf(act, item.state)?.never ?? [];
  return partsTaken(item, personId).find((part) => never.includes(part));
}

export const scopeOf = ({ id, unit_id, section, field }: EditorialItem) => ({
  ...{ unit: unit_id, section, field, item: id },
});

/** All that stands in the way: the state, the office, the person's own work (each its own code). */
export async function refusalsOf(
  ctx: CheckContext,
  item: EditorialItem,
  act: EditorialAct,
): Promise<Refusal[]> {
  const { personId } = ctx.actor;
  if (personId === null) return [{ code: 'SIGN_IN' }];
  const rule = ruleOf(act, item.state);
  const reachable = act === 'edit' || targetsOf(act, item.state, item.mode).length > 0;
  if (!rule || !reachable) return [{ code: 'WRONG_STATE', params: { state: item.state } }];
  const refusals: Refusal[] = [];
  const held = await Promise.all(rule.rights.map((right) => ctx.may(right, scopeOf(item))));
  if (held.every((basis) => basis === null)) refusals.push({ code: 'NO_RIGHT' });
  if (rule.onlyAuthor && item.author_id !== personId) refusals.push({ code: 'NOT_AUTHOR' });
  // Điều 14.2: nobody acts for another on what they wrote themselves.
  const byDelegation = held.every((basis) => basis?.delegationId !== null);
  const part =
    partInTheWay(item, act, personId) ??
    (byDelegation ? partsTaken(item, personId).find((taken) => taken === 'author') : undefined);
  if (part) refusals.push({ code: 'OWN_WORK', params: { part } });
  return refusals;
}
