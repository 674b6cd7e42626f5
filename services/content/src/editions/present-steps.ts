import { globalId, PersonReference, presentStep } from '@portal/kit';
import type { EditionState, Language, StepRow } from '@portal/kit';
import type { RemarkRow } from './edition-details.query.ts';
import { Remark, ReviewStep } from './review-step.view.ts';

export const presentReviewStep = (step: StepRow, language: Language): ReviewStep =>
  Object.assign(new ReviewStep(), presentStep(step, language), {
    id: globalId('ReviewStep', step.id),
    contentHash: step.content_hash,
  });

export const presentRemark = (remark: RemarkRow): Remark =>
  Object.assign(new Remark(), {
    id: globalId('Remark', remark.id),
    person: PersonReference.to(remark.person_id),
    state: remark.state as EditionState,
    text: remark.text,
    at: remark.at,
  });
