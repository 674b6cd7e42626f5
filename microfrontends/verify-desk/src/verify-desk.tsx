import { DeskPage, DeskQueue, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';

const WORDS = {
  vi: { title: 'Xác thực', waiting: 'Chờ xác thực' },
  en: { title: 'Verification', waiting: 'Waiting to be verified' },
};

/** Step 2 (Điều 15): the text is checked and amended where needed; never one’s own. */
export function VerifyDesk({ base }: DeskProps) {
  const words = useWords(WORDS);
  return (
    <DeskPage
      base={base}
      title={words.title}
      lists={(selected, open) => (
        <DeskQueue desk="VERIFY" label={words.waiting} selected={selected} onSelect={open} />
      )}
    />
  );
}
