import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, FormControlLabel, Stack, TextField } from '@mui/material';
import { SetContactDocument } from '@portal/schema/operations';
import type { OfficialPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS } from './words.ts';

const FIELDS = ['title', 'telephone', 'email', 'room'] as const;

/** How an official is reached from now on (Điều 8.5); refused, what was typed stays. */
export function ContactForm({ official, onDone }: { official: OfficialPartsFragment; onDone(): void }) {
  const words = useWords(WORDS);
  const { telephone, email, room } = official.contact ?? {};
  const [entered, setEntered] = useState({
    ...{ title: official.office.replace(/^Q\. /, ''), telephone: telephone ?? '' },
    ...{ email: email ?? '', room: room ?? '' },
  });
  const [consent, setConsent] = useState(false);
  const [save, { data, loading, error }] = useMutation(SetContactDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: official.id, ...entered, consent };
    const answer = await save({ variables: { input } }).catch(() => null);
    if (answer?.data?.outcome.entry) onDone();
  };
  return (
    <Stack component="form" spacing={1.5} sx={{ pt: 1.5 }} onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} failed={error !== undefined} />
      {FIELDS.map((name) => (
        <TextField
          key={name}
          size="small"
          label={words.fields[name]}
          value={entered[name]}
          error={refusals.some(({ field }) => field === name)}
          onChange={({ target }) => setEntered({ ...entered, [name]: target.value })}
        />
      ))}
      <FormControlLabel
        control={<Checkbox checked={consent} onChange={(_event, checked) => setConsent(checked)} />}
        label={words.consent}
      />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={loading}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Stack>
    </Stack>
  );
}
