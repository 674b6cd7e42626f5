import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, FormControlLabel, Stack, TextField } from '@mui/material';
import { ErasePersonalDataDocument } from '@portal/schema/operations';
import { Refusals, say, useWords } from '@portal/ui';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { ERASURE_WORDS } from './words.ts';

/** The decision, and a second look: what is erased does not come back. Refused, everything typed stays. */
export function EraseForm({ id, onErased }: { id: string; onErased(): void }) {
  const words = useWords(ERASURE_WORDS);
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const key = useRef(crypto.randomUUID());
  const [erase, { data, loading, error }] = useMutation(ErasePersonalDataDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { personId: id, reason, idempotencyKey: key.current };
    const answer = await erase({ variables: { input } }).catch(() => null);
    // Another attempt is another act, unless the answer never came.
    if (answer?.data) key.current = crypto.randomUUID();
    if (!answer?.data?.outcome.person) return;
    say(words.done, 'success');
    onErased();
  };
  return (
    <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words.reason}
        value={reason}
        required
        error={refusals.some(({ field }) => field === 'reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormControlLabel
        label={words.sure}
        control={<Checkbox checked={sure} required onChange={({ target }) => setSure(target.checked)} />}
      />
      <Refusals refusals={refusals} failed={error !== undefined} />
      <Button
        type="submit"
        variant="contained"
        color="error"
        disabled={!sure}
        loading={loading}
        sx={{ alignSelf: 'flex-start' }}
      >
        {words.erase}
      </Button>
    </Stack>
  );
}
