import { oneQueueDesk } from '@portal/ui';

/** Intake (Điều 13) and step 1 (Điều 15): received, returned or declined, then put together and edited. */
export const CompileDesk = oneQueueDesk({
  desk: 'COMPILE',
  words: {
    vi: { title: 'Tiếp nhận – Biên tập', waiting: 'Chờ tiếp nhận hoặc biên tập' },
    en: { title: 'Intake and editing', waiting: 'Waiting to be received or edited' },
  },
});
