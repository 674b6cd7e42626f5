import { LEGAL_PART, legalList, queuesDesk } from '@portal/ui';

/** Step 3b (Điều 15): posted by another officer than who approved, without changing a character; proof of posting is recorded here (Điều 8.8). */
export const PostingDesk = queuesDesk({
  title: { vi: 'Đăng tải', en: 'Posting' },
  queues: [
    { desk: 'POSTING', vi: 'Chờ đăng', en: 'Waiting to be posted' },
    { desk: 'SCHEDULED', vi: 'Đã hẹn giờ', en: 'Scheduled' },
    { desk: 'PUBLISHED', vi: 'Đã đăng', en: 'Published' },
  ],
  lists: [legalList('APPROVED')],
  parts: LEGAL_PART,
});
