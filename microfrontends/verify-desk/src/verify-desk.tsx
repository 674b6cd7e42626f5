import { LEGAL_PART, legalList, MEMBER_LIST, MEMBER_PART, queuesDesk } from '@portal/ui';

/** Step 2 (Điều 15): the text is checked and amended where needed; never one’s own. */
export const VerifyDesk = queuesDesk({
  title: { vi: 'Xác thực', en: 'Verification' },
  queues: [
    { desk: 'VERIFY', vi: 'Chờ xác thực', en: 'Waiting to be verified' },
    { desk: 'RETRO_REVIEW', vi: 'Xem xét lại', en: 'To look at again' },
  ],
  lists: [legalList('VERIFYING'), MEMBER_LIST],
  parts: { ...LEGAL_PART, ...MEMBER_PART },
});
