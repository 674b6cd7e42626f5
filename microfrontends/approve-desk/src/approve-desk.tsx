import {
  LEGAL_PART,
  legalList,
  MEMBER_LIST,
  MEMBER_PART,
  queuesDesk,
  REQUEST_PART,
  REQUESTS_MADE,
} from '@portal/ui';

/** Step 3 (Điều 15): approved by the editor-in-chief, who may stand in for a verifier and takes down what is published. */
export const ApproveDesk = queuesDesk({
  title: { vi: 'Duyệt', en: 'Approval' },
  queues: [
    { desk: 'APPROVE', vi: 'Chờ duyệt', en: 'Waiting for approval' },
    { desk: 'OVERRIDE', vi: 'Đang chờ xác thực', en: 'Waiting for a verifier' },
    { desk: 'PUBLISHED', vi: 'Đã đăng', en: 'Published' },
  ],
  lists: [legalList('APPROVING'), MEMBER_LIST, REQUESTS_MADE],
  parts: { ...LEGAL_PART, ...MEMBER_PART, ...REQUEST_PART },
});
