import { Tab, Tabs } from '@mui/material';
import type { Desk } from '@portal/schema/operations';
import { useState } from 'react';
import { useLanguage } from '../platform/language.ts';
import type { Language } from '../platform/language.ts';
import type { DeskProps } from '../platform/microfrontend.tsx';
import { DeskPage } from './desk-page.tsx';
import { DeskQueue, PublishedQueue } from './queues.tsx';

type Named = Record<Language, string>;

interface QueuesDesk {
  title: Named;
  /** One tab each; PUBLISHED is what stands on the public site. */
  queues: readonly [QueueOfDesk, ...QueueOfDesk[]];
}

type QueueOfDesk = Named & { desk: Desk | 'PUBLISHED' };

/** A desk of lists: what waits, and the item that was chosen. */
export const queuesDesk = ({ title, queues }: QueuesDesk) =>
  function QueuesDeskView({ base }: DeskProps) {
    const language = useLanguage();
    const [shown, setShown] = useState(queues[0]);
    return (
      <DeskPage
        base={base}
        title={title[language]}
        lists={(selected, open) => {
          const place = { label: shown[language], selected, onSelect: open };
          return (
            <>
              {queues.length > 1 && (
                <Tabs
                  value={shown}
                  onChange={(_event, next: QueueOfDesk) => setShown(next)}
                  variant="scrollable"
                  allowScrollButtonsMobile
                >
                  {queues.map((queue) => (
                    <Tab key={queue.desk} value={queue} label={queue[language]} />
                  ))}
                </Tabs>
              )}
              {shown.desk === 'PUBLISHED' ? (
                <PublishedQueue {...place} />
              ) : (
                <DeskQueue key={shown.desk} desk={shown.desk} {...place} />
              )}
            </>
          );
        }}
      />
    );
  };
