import { Box, Button, Stack, TextField } from '@mui/material';
import { Refusals, say, useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { WORDS } from './words.ts';
import type { Act } from './words.ts';

/** What is typed of an authority, whatever is done with it. */
export interface Stated {
  name: string;
  abbreviation: string;
  otherNames: string[];
  /** Its first day; null: not known. */
  day: string | null;
  basis: string;
}

interface Outcome {
  outcome: {
    authority: object | null;
    refusals: readonly { code: string; message: string; field: string | null }[];
  };
}

interface AuthorityFormProps {
  act: Act;
  begins: Stated;
  /** As useMutation answers. */
  sending: { loading: boolean; error?: unknown; data?: Outcome | null };
  send(stated: Stated): Promise<{ data?: Outcome | null }>;
  onDone(): void;
  /** What only this act asks for. */
  children?: ReactNode;
}

/** What the register is to say of an authority; refused, everything typed stays. */
export function AuthorityForm({ act, begins, sending, send, onDone, children }: AuthorityFormProps) {
  const words = useWords(WORDS);
  const [stated, setStated] = useState(begins);
  const refusals = sending.data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send(stated).catch(() => null);
    if (!answer?.data?.outcome.authority) return;
    say(words.done[act], 'success');
    onDone();
  };
  const field = (name: 'name' | 'abbreviation' | 'basis') => ({
    label: words[name],
    value: stated[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setStated({ ...stated, [name]: target.value }),
  });
  const succeeds = act === 'succeedLegalAuthority';
  return (
    <Stack
      component="form"
      aria-label={words.acts[act]}
      spacing={2}
      sx={{ mt: 1.5, maxWidth: '44rem' }}
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        {...field('name')}
        {...(succeeds && { label: words.newName })}
        helperText={words.nameHint}
        required
        autoFocus
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <TextField {...field('abbreviation')} />
        <TextField
          type="date"
          label={succeeds ? words.takesOver : words.validFrom}
          helperText={succeeds ? undefined : words.validFromHint}
          required={succeeds}
          value={stated.day ?? ''}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => setStated({ ...stated, day: target.value || null })}
        />
      </Box>
      <TextField
        label={words.otherNames}
        helperText={words.otherNamesHint}
        value={stated.otherNames.join(';')}
        onChange={({ target }) => setStated({ ...stated, otherNames: target.value.split(';') })}
      />
      <TextField {...field('basis')} required />
      {children}
      <Refusals refusals={refusals} failed={sending.error !== undefined} />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={sending.loading}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Stack>
    </Stack>
  );
}
