import { useMutation } from '@apollo/client/react';
import { Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { AnnounceCalendarDayDocument } from '@portal/schema/operations';
import type { CalendarEntryKind } from '@portal/schema/operations';
import { Refusals, say, useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Moved } from './moved.tsx';
import { CALENDAR_WORDS } from './words.ts';

const EMPTY = { day: '', name: '', decision: '' };
const KINDS = ['HOLIDAY', 'MAKEUP_WORKDAY'] as const satisfies CalendarEntryKind[];

/** A holiday or a make-up workday, with what it would move. Refused, everything typed stays. */
export function AnnounceForm({ onRecorded }: { onRecorded(): void }) {
  const words = useWords(CALENDAR_WORDS);
  const [kind, setKind] = useState<CalendarEntryKind>('HOLIDAY');
  const [entered, setEntered] = useState(EMPTY);
  const [announce, { data, loading, error }] = useMutation(AnnounceCalendarDayDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await announce({ variables: { input: { ...entered, kind } } }).catch(() => null);
    if (!answer?.data?.outcome.entry) return;
    setEntered(EMPTY);
    say(words.recorded);
    onRecorded();
  };
  const field = (name: keyof typeof EMPTY, label: string) => ({
    label,
    required: true,
    value: entered[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setEntered({ ...entered, [name]: target.value }),
  });
  return (
    <Paper component="section" aria-labelledby="announce-title" sx={{ p: 2 }}>
      <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
        <Typography id="announce-title" variant="h2">
          {words.announce}
        </Typography>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <TextField type="date" {...field('day', words.day)} slotProps={{ inputLabel: { shrink: true } }} />
          <TextField
            select
            label={words.kind}
            value={kind}
            onChange={({ target }) => setKind(target.value as CalendarEntryKind)}
          >
            {KINDS.map((code) => (
              <MenuItem key={code} value={code}>
                {words.entryKinds[code]}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
        <TextField {...field('name', words.name)} />
        <TextField {...field('decision', words.decision)} helperText={words.announceHint} />
        <Moved day={entered.day} becomes={kind} />
        <Refusals refusals={refusals} failed={error !== undefined} />
        <Button type="submit" variant="contained" loading={loading} sx={{ alignSelf: 'flex-start' }}>
          {words.record}
        </Button>
      </Stack>
    </Paper>
  );
}
