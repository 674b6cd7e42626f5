import { Box, LinearProgress, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useClaimsOf } from '../claims/use-claims.ts';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { useWords } from '../platform/language.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';
import { WORDS } from '../words/words.ts';
import { QueueList } from './queue-list.tsx';
import { usePages } from './use-pages.ts';
import type { PagedAnswer, PageOfRows } from './use-pages.ts';

export interface QueuePlace {
  label: string;
  selected: string;
  onSelect(id: string): void;
}

interface QueueProps<Data> extends QueuePlace {
  answer: PagedAnswer<Data>;
  pageOf(data: Data): PageOfRows;
  empty: string;
}

/** A list that changes without a reload: it reads itself anew whenever the inbox is told something. */
export function Queue<Data>({ answer, pageOf, empty, label, ...place }: QueueProps<Data>) {
  const words = useWords(WORDS);
  const { rows, loading, failed, hasMore, sight, onSight, refresh } = usePages(answer, pageOf);
  const ids = useMemo(() => rows?.map(({ id }) => id) ?? [], [rows]);
  const claims = useClaimsOf(ids, sight);
  useReadAnew(refresh);
  return (
    <Box component="section" aria-label={label} aria-busy={loading}>
      <Box sx={{ height: 4 }}>{loading && <LinearProgress aria-label={words.loading} />}</Box>
      <Typography role="status" variant="body2" sx={{ px: 2, py: 1, color: 'text.secondary' }}>
        {rows && (rows.length === 0 ? empty : words.rowsThere(rows.length, hasMore))}
      </Typography>
      {rows && <QueueList {...place} {...{ label, rows, claims, hasMore, onSight }} />}
      {failed && <NotLoaded again={refresh} />}
    </Box>
  );
}
