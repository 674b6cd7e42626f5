import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextField } from '@mui/material';
import { AddSynonymDocument } from '@portal/schema/operations';
import { Refusals, say, useWords } from '@portal/ui';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { WORDS } from './words.ts';

const NOTHING = { term: '', means: '' };

/** Two names, one line after the other; refused, both stay. */
export function SynonymForm({ onAdded }: { onAdded(): void }) {
  const words = useWords(WORDS);
  const [pair, setPair] = useState(NOTHING);
  const first = useRef<HTMLInputElement>(null);
  const [add, { data, loading, error }] = useMutation(AddSynonymDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await add({ variables: { input: pair } }).catch(() => null);
    if (answer?.data?.outcome.refusals.length !== 0) return;
    setPair(NOTHING);
    first.current?.focus();
    say(words.added, 'success');
    onAdded();
  };
  const field = (name: keyof typeof NOTHING) => ({
    label: words[name],
    required: true,
    value: pair[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setPair({ ...pair, [name]: target.value }),
  });
  return (
    <Stack component="form" spacing={2} aria-label={words.add} onSubmit={(event) => void submit(event)}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
        <TextField {...field('term')} inputRef={first} />
        <TextField {...field('means')} />
        <Button type="submit" variant="outlined" loading={loading} sx={{ flexShrink: 0 }}>
          {words.add}
        </Button>
      </Stack>
      <Refusals refusals={refusals} failed={error !== undefined} />
    </Stack>
  );
}
