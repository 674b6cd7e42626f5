import { Box, Button, Tab, Tabs } from '@mui/material';
import {
  Contacts,
  DeskPage,
  DeskQueue,
  goTo,
  NewEdition,
  OwnQueue,
  RecordsToReview,
  REQUEST_PART,
  RequestsOwed,
  useWords,
} from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';
import { QuotaStrip } from './quota-strip.tsx';

const NEW = 'moi';
const DIRECTORY = 'danh-ba';

const WORDS = {
  vi: {
    title: 'Bàn đơn vị',
    write: 'Soạn bài mới',
    mine: 'Bài của tôi',
    approval: 'Chờ đơn vị duyệt',
    owed: 'Yêu cầu',
    review: 'Rà soát',
    directory: 'Danh bạ',
  },
  en: {
    title: 'Unit desk',
    write: 'Write',
    mine: 'My items',
    approval: 'Waiting for the unit',
    owed: 'Asked for',
    review: 'To be looked at',
    directory: 'Directory',
  },
};

/** Where items begin (Điều 5, 10.1a): written and sent here, approved for the unit by its head, sent again when returned. */
export function UnitDesk({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [list, setList] = useState<'mine' | 'approval' | 'owed' | 'review'>('mine');
  return (
    <DeskPage
      base={base}
      title={words.title}
      parts={REQUEST_PART}
      others={{
        [NEW]: <NewEdition onSaved={(id) => goTo(`${base}/${encodeURIComponent(id)}`)} />,
        [DIRECTORY]: <Contacts />,
      }}
      lists={(selected, open) => (
        <>
          <Box sx={{ px: 2, pb: 1 }}>
            <Button variant="contained" fullWidth onClick={() => open(NEW)}>
              {words.write}
            </Button>
            <Button fullWidth onClick={() => open(DIRECTORY)}>
              {words.directory}
            </Button>
          </Box>
          <QuotaStrip />
          <Tabs
            value={list}
            onChange={(_event, next: typeof list) => setList(next)}
            variant="scrollable"
            allowScrollButtonsMobile
          >
            <Tab value="mine" label={words.mine} />
            <Tab value="approval" label={words.approval} />
            <Tab value="owed" label={words.owed} />
            <Tab value="review" label={words.review} />
          </Tabs>
          {list === 'mine' && <OwnQueue label={words.mine} selected={selected} onSelect={open} />}
          {list === 'approval' && (
            <DeskQueue desk="UNIT" label={words.approval} selected={selected} onSelect={open} />
          )}
          {list === 'owed' && <RequestsOwed label={words.owed} selected={selected} onSelect={open} />}
          {list === 'review' && <RecordsToReview own label={words.review} onOpen={open} />}
        </>
      )}
    />
  );
}
