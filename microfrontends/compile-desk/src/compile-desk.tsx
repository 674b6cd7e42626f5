import { DeskPage, DeskQueue, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';

const WORDS = {
  vi: { title: 'Tiếp nhận – Biên tập', waiting: 'Chờ tiếp nhận hoặc biên tập' },
  en: { title: 'Intake and editing', waiting: 'Waiting to be received or edited' },
};

/** Intake (Điều 13) and step 1 (Điều 15): received, returned or declined, then put together and edited. */
export function CompileDesk({ base }: DeskProps) {
  const words = useWords(WORDS);
  return (
    <DeskPage
      base={base}
      title={words.title}
      lists={(selected, open) => (
        <DeskQueue desk="COMPILE" label={words.waiting} selected={selected} onSelect={open} />
      )}
    />
  );
}
