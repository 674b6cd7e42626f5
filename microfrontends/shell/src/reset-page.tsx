import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { setPasswordByLink, useWords } from '@portal/ui';
import type { WrittenRefusal } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Card } from './card.tsx';
import { WORDS } from './words.ts';

/** Opened by the link of a letter: a new password, once. */
export function ResetPage({ token, onDone }: { token: string; onDone(): void }) {
  const words = useWords(WORDS);
  const [password, setPassword] = useState('');
  const [refusals, setRefusals] = useState<WrittenRefusal[] | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const unreachable = [{ code: 'UNREACHABLE', message: words.unreachable }];
    setRefusals(await setPasswordByLink(token, password).catch(() => unreachable));
    setBusy(false);
  };
  if (refusals?.length === 0)
    return (
      <Card>
        <Typography variant="h1" gutterBottom>
          {words.reset}
        </Typography>
        <Alert severity="success" role="status" action={<Button onClick={onDone}>{words.signIn}</Button>}>
          {words.resetDone}
        </Alert>
      </Card>
    );
  return (
    <Card>
      <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
        <Typography variant="h1">{words.reset}</Typography>
        <div role="alert">
          {refusals?.map(({ code, message }) => (
            <Alert key={code} severity="error" role="presentation">
              {message}
            </Alert>
          ))}
        </div>
        <TextField
          label={words.newPassword}
          type="password"
          autoComplete="new-password"
          required
          autoFocus
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="submit" variant="contained" loading={busy}>
          {words.send}
        </Button>
      </Stack>
    </Card>
  );
}
