import { DeskPage, DeskQueue, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';

const WORDS = {
  vi: { title: 'Đăng tải', waiting: 'Chờ đăng' },
  en: { title: 'Posting', waiting: 'Waiting to be posted' },
};

/** Step 3b (Điều 15): posted by another officer than who approved, without changing a character. */
export function PostingDesk({ base }: DeskProps) {
  const words = useWords(WORDS);
  return (
    <DeskPage
      base={base}
      title={words.title}
      lists={(selected, open) => (
        <DeskQueue desk="POSTING" label={words.waiting} selected={selected} onSelect={open} />
      )}
    />
  );
}
