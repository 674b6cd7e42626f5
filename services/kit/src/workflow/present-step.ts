import type { Language } from '../access/actor.ts';
import { PersonReference } from '../subgraph/references.view.ts';
import { actionName, roleName } from './act-names.ts';
import type { EditionState } from './edition-state.view.ts';
import type { StepRow } from './review-steps.query.ts';
import { hasLapsed } from './sign-offs.ts';
import type { StepView } from './step.view.ts';

/** A step in the reader's language; its global id is named by the service whose it is. */
export const presentStep = (step: StepRow, language: Language): Omit<StepView, 'id'> => ({
  action: step.action,
  actionName: actionName(step.action, language),
  fromState: step.from_state as EditionState | null,
  toState: step.to_state as EditionState,
  person: PersonReference.to(step.person_id),
  onBehalfOf: step.on_behalf_of ? PersonReference.to(step.on_behalf_of) : null,
  roleName: step.role && roleName(step.role, language),
  remark: step.remark,
  reasonCode: step.reason_code,
  at: step.at,
  lapsed: hasLapsed({ action: step.action, contentHash: step.content_hash }, step.current_hash),
});
