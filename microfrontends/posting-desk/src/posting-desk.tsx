import { oneQueueDesk } from '@portal/ui';

/** Step 3b (Điều 15): posted by another officer than who approved, without changing a character. */
export const PostingDesk = oneQueueDesk({
  desk: 'POSTING',
  words: {
    vi: { title: 'Đăng tải', waiting: 'Chờ đăng' },
    en: { title: 'Posting', waiting: 'Waiting to be posted' },
  },
});
