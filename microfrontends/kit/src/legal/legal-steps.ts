import {
  AcceptLegalRecordDocument,
  ApproveLegalRecordDocument,
  CompileLegalRecordDocument,
  CorrectLegalRecordDocument,
  DeclineLegalRecordDocument,
  OverrideLegalRecordDocument,
  PostLegalRecordDocument,
  ResubmitLegalRecordDocument,
  ReturnLegalRecordDocument,
  SendBackLegalRecordDocument,
  SubmitLegalRecordDocument,
  UnitApproveLegalRecordDocument,
  VerifyLegalRecordDocument,
  WithdrawLegalRecordDocument,
} from '@portal/schema/operations';
import { stepLike } from '../steps/step-documents.ts';
import type { StepForm } from '../steps/step-documents.ts';

/** The steps of a legal document: those of an edition, asked of the service that keeps it (Điều 8.2, 15). */
export const LEGAL_STEPS: Readonly<Record<string, StepForm>> = {
  submitLegalRecord: stepLike('submitEdition', SubmitLegalRecordDocument),
  unitApproveLegalRecord: stepLike('unitApproveEdition', UnitApproveLegalRecordDocument),
  acceptLegalRecord: stepLike('acceptEdition', AcceptLegalRecordDocument),
  compileLegalRecord: stepLike('compileEdition', CompileLegalRecordDocument),
  verifyLegalRecord: stepLike('verifyEdition', VerifyLegalRecordDocument),
  overrideLegalRecord: stepLike('overrideEdition', OverrideLegalRecordDocument),
  approveLegalRecord: stepLike('approveEdition', ApproveLegalRecordDocument),
  postLegalRecord: stepLike('postEdition', PostLegalRecordDocument),
  sendBackLegalRecord: stepLike('sendBackEdition', SendBackLegalRecordDocument),
  returnLegalRecord: stepLike('returnEdition', ReturnLegalRecordDocument),
  declineLegalRecord: stepLike('declineEdition', DeclineLegalRecordDocument),
  resubmitLegalRecord: stepLike('resubmitEdition', ResubmitLegalRecordDocument),
  correctLegalRecord: stepLike('correctEdition', CorrectLegalRecordDocument),
  withdrawLegalRecord: stepLike('withdrawEdition', WithdrawLegalRecordDocument),
};
