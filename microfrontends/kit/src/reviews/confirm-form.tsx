import { useMutation } from '@apollo/client/react';
import { Box, Button, Stack, TextField } from '@mui/material';
import { ConfirmStillCorrectDocument } from '@portal/schema/operations';
import type { RecordPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS } from './words.ts';

interface ConfirmFormProps {
  record: RecordPartsFragment;
  onDone(): void;
}

/** "Xác nhận còn đúng" (Điều 10.2b); refused, what was typed stays. */
export function ConfirmForm({ record, onDone }: ConfirmFormProps) {
  const words = useWords(WORDS);
  const [note, setNote] = useState('');
  const [nextReview, setNextReview] = useState('');
  const [confirm, { data, loading, error }] = useMutation(ConfirmStillCorrectDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: record.id, expectedVersion: record.version, note, nextReview: nextReview || null };
    const answer = await confirm({ variables: { input } }).catch(() => null);
    if (answer?.data?.outcome.record) onDone();
  };
  return (
    <Stack component="form" spacing={1.5} sx={{ pt: 1.5 }} onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} failed={error !== undefined} />
      <TextField
        size="small"
        label={words.note}
        value={note}
        error={refusals.some(({ field }) => field === 'note')}
        onChange={({ target }) => setNote(target.value)}
      />
      <TextField
        size="small"
        type="date"
        label={words.next}
        value={nextReview}
        error={refusals.some(({ field }) => field === 'nextReview')}
        onChange={({ target }) => setNextReview(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Box>
        <Button type="submit" variant="contained" loading={loading}>
          {words.confirm}
        </Button>
      </Box>
    </Stack>
  );
}
