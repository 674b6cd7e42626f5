import { useMutation } from '@apollo/client/react';
import { Box, Button, Chip, Link, Stack, TextField, Typography } from '@mui/material';
import { AcknowledgeLegalAlarmDocument, LegalAlarmsWaitingDocument } from '@portal/schema/operations';
import type { LegalAlarmPartsFragment } from '@portal/schema/operations';
import {
  calledBy,
  dateTime,
  LEGAL_RECORD,
  Refusals,
  say,
  useLanguage,
  useWords,
  writtenDay,
} from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { WORDS } from './words.ts';

interface AlarmProps {
  alarm: LegalAlarmPartsFragment;
  /** The path of the desk. */
  desk: string;
  isTold: boolean;
}

/** Which document suffers, why and since when; and what somebody says is done about it. */
export function Alarm({ alarm, desk, isTold }: AlarmProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [saying, setSaying] = useState(false);
  const { kind, document, target, reason, since, quote, raisedAt, acknowledgement, recordId } = alarm;
  const may = alarm.actions.some(({ name, allowed }) => name === 'acknowledgeLegalAlarm' && allowed);
  return (
    <Box
      component="li"
      aria-label={document?.title}
      aria-current={isTold ? 'true' : undefined}
      sx={{
        py: 1.5,
        px: 1,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: isTold ? 'action.selected' : undefined,
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Chip size="small" color="error" variant="outlined" label={words.kinds[kind]} />
        {document && <Typography sx={{ fontWeight: 700 }}>{calledBy(document)}</Typography>}
        {since && <Typography variant="body2">{words.since(writtenDay(since))}</Typography>}
      </Stack>
      <Typography variant="body2">{document?.title}</Typography>
      <Typography sx={{ my: 0.5 }}>{reason}</Typography>
      <Typography variant="body2" sx={{ fontStyle: 'italic' }}>
        {words.says}: “{quote}”
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words.found(dateTime(raisedAt, language))}
        {target && (
          <>
            {' · '}
            {words.lost}: <Link href={target.permalink}>{calledBy(target)}</Link>
          </>
        )}
        {' · '}
        <Link href={`${desk}/${LEGAL_RECORD}/${recordId}`}>{words.open}</Link>
      </Typography>
      {acknowledgement && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {words.acknowledged(acknowledgement.by?.name ?? '', dateTime(acknowledgement.at, language))}{' '}
          {acknowledgement.note}
        </Typography>
      )}
      {may && !saying && (
        <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => setSaying(true)}>
          {words.acknowledge}
        </Button>
      )}
      {saying && <Acknowledge id={alarm.id} onDone={() => setSaying(false)} />}
    </Box>
  );
}

/** Refused, what was typed stays. */
function Acknowledge({ id, onDone }: { id: string; onDone(): void }) {
  const words = useWords(WORDS);
  const [note, setNote] = useState('');
  const [acknowledge, { data, loading, error }] = useMutation(AcknowledgeLegalAlarmDocument, {
    refetchQueries: [LegalAlarmsWaitingDocument],
  });
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await acknowledge({ variables: { input: { id, note } } }).catch(() => null);
    if (!answer?.data?.outcome.alarm) return;
    say(words.done, 'success');
    onDone();
  };
  return (
    <Stack
      component="form"
      spacing={1}
      sx={{ mt: 1, maxWidth: '40rem' }}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        label={words.note}
        helperText={words.noteHint}
        value={note}
        required
        multiline
        autoFocus
        error={refusals.some(({ field }) => field === 'note')}
        onChange={({ target }) => setNote(target.value)}
      />
      <Refusals refusals={refusals} failed={error !== undefined} />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={loading}>
          {words.acknowledge}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Stack>
    </Stack>
  );
}
