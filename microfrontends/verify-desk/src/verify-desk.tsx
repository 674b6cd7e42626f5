import { oneQueueDesk } from '@portal/ui';

/** Step 2 (Điều 15): the text is checked and amended where needed; never one’s own. */
export const VerifyDesk = oneQueueDesk({
  desk: 'VERIFY',
  words: {
    vi: { title: 'Xác thực', waiting: 'Chờ xác thực' },
    en: { title: 'Verification', waiting: 'Waiting to be verified' },
  },
});
