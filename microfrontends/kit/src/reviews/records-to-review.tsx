import { useQuery } from '@apollo/client/react';
import { Box, Button, Chip, Link, List, ListItem, Stack, Typography } from '@mui/material';
import { RecordsToReviewDocument } from '@portal/schema/operations';
import type { RecordPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { OwnerForm } from './owner-form.tsx';
import { WORDS } from './words.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';

interface RecordsToReviewProps {
  /** Only of the units for which one may confirm; otherwise of all. */
  own: boolean;
  label: string;
  /** Opens an edition, where there is a place for it. */
  onOpen?(editionId: string): void;
  /** Something was confirmed or assigned. */
  onChange?(): void;
}

/** Records by the day of their next review, the longest waiting first (Điều 10.2b). */
export function RecordsToReview({ own, label, onOpen, onChange }: RecordsToReviewProps) {
  const words = useWords(WORDS);
  const { data, error, refetch, fetchMore } = useQuery(RecordsToReviewDocument, {
    variables: { own },
    fetchPolicy: 'cache-and-network',
  });
  const { edges = [], pageInfo } = data?.recordsToReview ?? {};
  const changed = () => {
    void refetch();
    onChange?.();
  };
  return (
    <Box component="section" aria-label={label}>
      {error && !data && <NotLoaded again={refetch}>{words.failed}</NotLoaded>}
      {data && edges.length === 0 && (
        <Typography sx={{ p: 2, color: 'text.secondary' }}>{words.none}</Typography>
      )}
      <List disablePadding dense aria-label={label}>
        {edges.map(({ node }) => (
          <OneRecord key={node.id} record={node} onChange={changed} {...(onOpen ? { onOpen } : {})} />
        ))}
      </List>
      {pageInfo?.hasNextPage && (
        <Button
          fullWidth
          onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor ?? null } })}
        >
          {words.more}
        </Button>
      )}
    </Box>
  );
}

function dueWords(days: number, words: (typeof WORDS)['vi']): string {
  if (days > 0) return words.over(days);
  return days === 0 ? words.today : words.left(-days);
}

interface OneRecordProps {
  record: RecordPartsFragment;
  onOpen?(editionId: string): void;
  onChange(): void;
}

function OneRecord({ record, onOpen, onChange }: OneRecordProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [form, setForm] = useState<'confirm' | 'assign' | null>(null);
  const { title, kindName, unit, daysOver, changing, reviewedAt, reviewedBy } = record;
  const may = (name: string) => record.actions.some((action) => action.name === name && action.allowed);
  const done = () => {
    setForm(null);
    onChange();
  };
  return (
    <ListItem sx={{ display: 'block', py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{title}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {kindName} · {unit?.name ?? words.noOwner} ·{' '}
        {words.reviewed(dateTime(reviewedAt, language), reviewedBy?.name ?? '')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', pt: 0.75 }}>
        <Chip
          size="small"
          variant={daysOver > 0 ? 'filled' : 'outlined'}
          color={daysOver > 0 ? 'error' : 'default'}
          label={dueWords(daysOver, words)}
        />
        {changing && <Chip size="small" color="info" label={words.changing} />}
        <Link href={record.permalink} target="_blank" rel="noreferrer" variant="body2">
          {words.read}
        </Link>
        {onOpen && (
          <Button size="small" onClick={() => onOpen(record.editionId)}>
            {words.open}
          </Button>
        )}
        {may('confirmStillCorrect') && form === null && (
          <Button size="small" variant="outlined" onClick={() => setForm('confirm')}>
            {words.confirm}
          </Button>
        )}
        {may('assignRecordOwner') && form === null && (
          <Button size="small" onClick={() => setForm('assign')}>
            {words.assign}
          </Button>
        )}
      </Stack>
      {form === 'confirm' && <ConfirmForm record={record} onDone={done} />}
      {form === 'assign' && <OwnerForm record={record} onDone={done} />}
    </ListItem>
  );
}
