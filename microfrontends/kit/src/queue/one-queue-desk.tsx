import type { Desk } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import type { Language } from '../platform/language.ts';
import type { DeskProps } from '../platform/microfrontend.tsx';
import { DeskPage } from './desk-page.tsx';
import { DeskQueue } from './queues.tsx';

interface OneQueue {
  desk: Desk;
  words: Record<Language, { title: string; waiting: string }>;
}

/** A desk at which one thing is done: what waits, and the item. */
export const oneQueueDesk = ({ desk, words }: OneQueue) =>
  function OneQueueDesk({ base }: DeskProps) {
    const { title, waiting } = useWords(words);
    return (
      <DeskPage
        base={base}
        title={title}
        lists={(selected, open) => (
          <DeskQueue desk={desk} label={waiting} selected={selected} onSelect={open} />
        )}
      />
    );
  };
