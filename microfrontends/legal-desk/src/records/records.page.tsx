import { Tab, Tabs } from '@mui/material';
import { DeskPage, OwnRecords, RecordPage, RecordsAwaiting, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';
import { WORDS } from './words.ts';

/** What the viewer brought in and what waits for them, and the document that was chosen. */
export function RecordsPage({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [list, setList] = useState<'mine' | 'waiting'>('mine');
  return (
    <DeskPage
      base={base}
      title={words.title}
      choose={words.choose}
      item={(id, open) => <RecordPage key={id} id={id} onTaken={open} />}
      lists={(selected, open) => (
        <>
          <Tabs value={list} onChange={(_event, next: typeof list) => setList(next)} variant="fullWidth">
            <Tab value="mine" label={words.mine} />
            <Tab value="waiting" label={words.waiting} />
          </Tabs>
          {list === 'mine' ? (
            <OwnRecords label={words.mine} selected={selected} onSelect={open} />
          ) : (
            <RecordsAwaiting label={words.waiting} selected={selected} onSelect={open} />
          )}
        </>
      )}
    />
  );
}
