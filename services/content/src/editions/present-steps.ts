import type { EditionState } from '@portal/kit';
import { actionName, globalId, hasLapsed, PersonReference, roleName } from '@portal/kit';
import type { RemarkRow, StepRow } from './edition-details.query.ts';
import { Remark, ReviewStep } from './review-step.view.ts';

export const presentStep = (step: StepRow, language: 'vi' | 'en'): ReviewStep =>
  Object.assign(new ReviewStep(), {
    id: globalId('ReviewStep', step.id),
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
    contentHash: step.content_hash,
    lapsed: hasLapsed({ action: step.action, contentHash: step.content_hash }, step.current_hash),
  });

export const presentRemark = (remark: RemarkRow): Remark =>
  Object.assign(new Remark(), {
    id: globalId('Remark', remark.id),
    person: PersonReference.to(remark.person_id),
    state: remark.state as EditionState,
    text: remark.text,
    at: remark.at,
  });
