import { useMutation } from '@apollo/client/react';
import { Box, Button, Chip, Paper, Stack, TextField, Typography } from '@mui/material';
import { RevokeCalendarDayDocument } from '@portal/schema/operations';
import type { CalendarEntryPartsFragment } from '@portal/schema/operations';
import { dateTime, Refusals, useLanguage, useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Moved } from './moved.tsx';
import { CALENDAR_WORDS, writtenDay } from './words.ts';

interface DecisionsProps {
  entries: readonly CalendarEntryPartsFragment[];
  onChanged(): void;
}

/** Every decision on a day of the year, those taken back too: what was known when can be read here (D14). */
export function Decisions({ entries, onChanged }: DecisionsProps) {
  const words = useWords(CALENDAR_WORDS);
  return (
    <Paper component="section" aria-labelledby="decisions-title" sx={{ p: 2 }}>
      <Typography id="decisions-title" variant="h2" gutterBottom>
        {words.decisions}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.map((entry) => (
          <Decision key={entry.id} entry={entry} onChanged={onChanged} />
        ))}
      </Box>
    </Paper>
  );
}

function Decision({ entry, onChanged }: { entry: CalendarEntryPartsFragment; onChanged(): void }) {
  const words = useWords(CALENDAR_WORDS);
  const language = useLanguage();
  const [revoking, setRevoking] = useState(false);
  const { day, kind, name, decision, confirmed, recordedAt, recordedBy, revokedAt, revokeDecision } = entry;
  const mayRevoke = entry.actions.some((action) => action.name === 'revokeCalendarDay' && action.allowed);
  const title = `${writtenDay(day)}: ${name}`;
  return (
    <Box component="li" aria-label={title} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 700, textDecoration: revokedAt ? 'line-through' : 'none' }}>
          {title}
        </Typography>
        <Chip size="small" variant="outlined" label={words.entryKinds[kind]} />
        {!revokedAt && !confirmed && <Chip size="small" color="warning" label={words.unconfirmed} />}
        {mayRevoke && !revoking && (
          <Button
            size="small"
            color="error"
            onClick={() => setRevoking(true)}
            aria-label={`${words.revoke} ${title}`}
          >
            {words.revoke}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {decision} · {words.since(dateTime(recordedAt, language), recordedBy?.name ?? '')}
        {revokedAt && ` · ${words.revoked(dateTime(revokedAt, language), revokeDecision ?? '')}`}
      </Typography>
      {revoking && <RevokeForm entry={entry} onDone={() => (setRevoking(false), onChanged())} />}
    </Box>
  );
}

function RevokeForm({ entry: { id, day }, onDone }: { entry: CalendarEntryPartsFragment; onDone(): void }) {
  const words = useWords(CALENDAR_WORDS);
  const [decision, setDecision] = useState('');
  const [revoke, { data, loading, error }] = useMutation(RevokeCalendarDayDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await revoke({ variables: { input: { id, decision } } }).catch(() => null);
    if (answer?.data?.outcome.entry) onDone();
  };
  return (
    <Stack component="form" spacing={1} sx={{ pt: 1 }} onSubmit={(event) => void submit(event)}>
      <Moved day={day} becomes="ORDINARY" />
      <Stack direction="row" spacing={1}>
        <TextField
          label={words.revokeDecision}
          value={decision}
          required
          autoFocus
          onChange={({ target }) => setDecision(target.value)}
        />
        <Button type="submit" variant="outlined" color="error" loading={loading} sx={{ flexShrink: 0 }}>
          {words.revoke}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Stack>
      <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
    </Stack>
  );
}
