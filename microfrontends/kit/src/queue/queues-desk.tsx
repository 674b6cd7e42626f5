import { Tab, Tabs } from '@mui/material';
import type { Desk } from '@portal/schema/operations';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { useLanguage } from '../platform/language.ts';
import type { Language } from '../platform/language.ts';
import type { DeskProps } from '../platform/microfrontend.tsx';
import { DeskPage } from './desk-page.tsx';
import type { Parts } from './desk-page.tsx';
import { DeskQueue, PublishedQueue } from './queues.tsx';

type Named = Record<Language, string>;

interface QueuesDesk {
  title: Named;
  /** One tab each; PUBLISHED is what stands on the public site. */
  queues: readonly [QueueOfDesk, ...QueueOfDesk[]];
  /** Above the lists: what is begun at this desk. */
  Above?: ComponentType<{ onOpen(place: string): void }>;
  /** Lists of other things, one tab each, after the queues. */
  lists?: readonly OtherList[];
  /** Where these things are seen. */
  parts?: Parts;
}

type QueueOfDesk = Named & { desk: Desk | 'PUBLISHED' };
type OtherList = Named & { List: ComponentType<ListPlace> };

/** A list at the left of a desk: what is chosen in it, and how to choose. */
export interface ListPlace {
  label: string;
  selected: string;
  onSelect(place: string): void;
}

/** A desk of lists: what waits, and the item that was chosen. */
export const queuesDesk = ({ title, queues, Above, lists = [], parts }: QueuesDesk) =>
  function QueuesDeskView({ base }: DeskProps) {
    const language = useLanguage();
    const tabs = [...queues, ...lists];
    const [shown, setShown] = useState<QueueOfDesk | OtherList>(queues[0]);
    return (
      <DeskPage
        base={base}
        title={title[language]}
        parts={parts}
        lists={(selected, open) => {
          const place = { label: shown[language], selected, onSelect: open };
          return (
            <>
              {Above && <Above onOpen={open} />}
              {tabs.length > 1 && (
                <Tabs
                  value={shown}
                  onChange={(_event, next: typeof shown) => setShown(next)}
                  variant="scrollable"
                  allowScrollButtonsMobile
                >
                  {tabs.map((tab) => (
                    <Tab key={tab.vi} value={tab} label={tab[language]} />
                  ))}
                </Tabs>
              )}
              {'List' in shown ? (
                <shown.List {...place} />
              ) : shown.desk === 'PUBLISHED' ? (
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
