import { Tab, Tabs } from '@mui/material';
import { DeskPage, DeskQueue, PublishedQueue, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';

const WORDS = {
  vi: { title: 'Duyệt', waiting: 'Chờ duyệt', published: 'Đã đăng' },
  en: { title: 'Approval', waiting: 'Waiting for approval', published: 'Published' },
};

/** Step 3 (Điều 15): approved by the editor-in-chief; what is published is taken down from here too. */
export function ApproveDesk({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [list, setList] = useState<'waiting' | 'published'>('waiting');
  return (
    <DeskPage
      base={base}
      title={words.title}
      lists={(selected, open) => (
        <>
          <Tabs value={list} onChange={(_event, next: typeof list) => setList(next)} variant="fullWidth">
            <Tab value="waiting" label={words.waiting} />
            <Tab value="published" label={words.published} />
          </Tabs>
          {list === 'waiting' ? (
            <DeskQueue desk="APPROVE" label={words.waiting} selected={selected} onSelect={open} />
          ) : (
            <PublishedQueue label={words.published} selected={selected} onSelect={open} />
          )}
        </>
      )}
    />
  );
}
