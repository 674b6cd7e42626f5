import {
  EnterButton,
  INTAKE_PART,
  LEGAL_PART,
  legalList,
  queuesDesk,
  REQUEST_PART,
  REQUESTS_MADE,
} from '@portal/ui';

/** Intake (Điều 13) and step 1 (Điều 15): received, returned or declined, then put together and edited. */
export const CompileDesk = queuesDesk({
  title: { vi: 'Tiếp nhận – Biên tập', en: 'Intake and editing' },
  queues: [{ desk: 'COMPILE', vi: 'Chờ tiếp nhận hoặc biên tập', en: 'Waiting to be received or edited' }],
  Above: EnterButton,
  lists: [legalList('SUBMITTED', 'COMPILING'), REQUESTS_MADE],
  parts: { ...LEGAL_PART, ...REQUEST_PART, ...INTAKE_PART },
});
