import type { TypedDocumentNode } from '@apollo/client';
import {
  AcceptEditionDocument,
  ApproveEditionDocument,
  CompileEditionDocument,
  CorrectEditionDocument,
  DeclineEditionDocument,
  OverrideEditionDocument,
  PostEditionDocument,
  ResubmitEditionDocument,
  RetroReviewEditionDocument,
  ReturnEditionDocument,
  ScheduleEditionDocument,
  SendBackEditionDocument,
  SubmitEditionDocument,
  UnitApproveEditionDocument,
  UnscheduleEditionDocument,
  VerifyEditionDocument,
  WithdrawEditionDocument,
} from '@portal/schema/operations';
import type { EditionPartsFragment, RefusalPartsFragment } from '@portal/schema/operations';

/** What a step is taken on: an edition, or a legal document. */
export type Stepped = Pick<EditionPartsFragment, 'id' | 'version' | 'state' | 'mode' | 'actions'>;

/** What a step answers: the thing as it is now, or another one with which one goes on; or all reasons why not. */
interface StepOutcome {
  edition?: { id: string } | null;
  record?: { id: string } | null;
  refusals: readonly RefusalPartsFragment[];
}

/** What a step asks for beside the press of its button. */
export type Ask =
  'remark' | 'reason' | 'reasonCode' | 'target' | 'declaration' | 'publicReason' | 'verdict' | 'note' | 'at';

export interface StepForm {
  document: TypedDocumentNode<{ outcome: StepOutcome }, { input: Record<string, unknown> }>;
  asks: readonly Ask[];
  tone: 'forward' | 'back';
  vi: string;
  en: string;
}

const form = (
  document: unknown,
  tone: StepForm['tone'],
  vi: string,
  en: string,
  asks: readonly Ask[],
): StepForm => ({
  document: document as StepForm['document'],
  asks,
  tone,
  vi,
  en,
});

/** How each action of the server looks as a button; whether it is there and enabled, the server alone says. */
export const EDITION_STEPS = {
  submitEdition: form(SubmitEditionDocument, 'forward', 'Gửi', 'Submit', ['declaration', 'remark']),
  unitApproveEdition: form(
    UnitApproveEditionDocument,
    'forward',
    'Duyệt, gửi Ban Biên tập',
    'Approve for the unit',
    ['remark'],
  ),
  acceptEdition: form(AcceptEditionDocument, 'forward', 'Tiếp nhận', 'Receive', ['remark']),
  compileEdition: form(CompileEditionDocument, 'forward', 'Hoàn thành biên tập', 'Finish editing', [
    'remark',
  ]),
  verifyEdition: form(VerifyEditionDocument, 'forward', 'Xác thực', 'Verify', ['remark']),
  overrideEdition: form(
    OverrideEditionDocument,
    'back',
    'Duyệt thay bước xác thực',
    'Stand in for the verifier',
    ['reason'],
  ),
  retroReviewEdition: form(RetroReviewEditionDocument, 'forward', 'Xem xét lại', 'Look at it again', [
    'verdict',
    'remark',
  ]),
  approveEdition: form(ApproveEditionDocument, 'forward', 'Duyệt', 'Approve', ['remark']),
  postEdition: form(PostEditionDocument, 'forward', 'Đăng', 'Post', []),
  scheduleEdition: form(ScheduleEditionDocument, 'forward', 'Hẹn giờ đăng', 'Schedule', ['at']),
  unscheduleEdition: form(UnscheduleEditionDocument, 'back', 'Bỏ hẹn giờ', 'Take the time back', []),
  resubmitEdition: form(ResubmitEditionDocument, 'forward', 'Sửa và gửi lại', 'Revise and resubmit', []),
  sendBackEdition: form(SendBackEditionDocument, 'back', 'Chuyển lại', 'Send back', ['target', 'reason']),
  returnEdition: form(ReturnEditionDocument, 'back', 'Trả lại', 'Return', ['reasonCode', 'reason']),
  declineEdition: form(DeclineEditionDocument, 'back', 'Không sử dụng', 'Decline', ['reason']),
  correctEdition: form(CorrectEditionDocument, 'forward', 'Đính chính', 'Correct', ['note']),
  withdrawEdition: form(WithdrawEditionDocument, 'back', 'Gỡ xuống', 'Take down', ['publicReason']),
} satisfies Readonly<Record<string, StepForm>>;

/** A step that asks for the same and is called the same, of another kind of thing. */
export const stepLike = (step: keyof typeof EDITION_STEPS, document: unknown): StepForm => ({
  ...EDITION_STEPS[step],
  document: document as StepForm['document'],
});
