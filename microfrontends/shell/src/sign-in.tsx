import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Button,
  Dialog,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { forgetEverything, leave, signIn, useWords } from '@portal/ui';
import type { WrittenRefusal } from '@portal/ui';
import { ViewerDocument } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Card } from './card.tsx';
import { WORDS } from './words.ts';

/**
 * Refused, the account stays typed; the server says how long to wait after too many tries.
 * With `known`, only that person may sign in: what is on the screen is theirs.
 */
function SignInForm({ known = '' }: { known?: string }) {
  const words = useWords(WORDS);
  const [account, setAccount] = useState(known);
  const [password, setPassword] = useState('');
  const [refusals, setRefusals] = useState<WrittenRefusal[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      setRefusals(await signIn(account, password, forgetEverything));
      setPassword('');
    } catch {
      setRefusals([{ code: 'UNREACHABLE', message: words.unreachable }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
      <div role="alert">
        {refusals.map(({ code, message }) => (
          <Alert key={code} severity="error" role="presentation">
            {message}
          </Alert>
        ))}
      </div>
      <TextField
        label={words.account}
        type="email"
        autoComplete="username"
        required
        autoFocus={!known}
        value={account}
        slotProps={{ htmlInput: { readOnly: known !== '' } }}
        onChange={({ target }) => setAccount(target.value)}
      />
      <TextField
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
        autoFocus={known !== ''}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" variant="contained" size="large" loading={busy}>
        {words.signIn}
      </Button>
    </Stack>
  );
}

export function SignInPage() {
  const words = useWords(WORDS);
  return (
    <Card>
      <Typography variant="h1" gutterBottom>
        {words.signIn}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mb: 3 }}>{words.department}</Typography>
      <SignInForm />
    </Card>
  );
}

/** Over the page, so that nothing of what was being typed is lost; somebody else starts at the door. */
export function SignInAgain() {
  const words = useWords(WORDS);
  const { data } = useQuery(ViewerDocument, { fetchPolicy: 'cache-only' });
  const startOver = async () => {
    leave();
    await forgetEverything();
  };
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="again-title">
      <DialogTitle id="again-title">{words.signIn}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{words.signInAgain}</Typography>
        <SignInForm known={data?.viewer?.account ?? ''} />
        <Button sx={{ mt: 1 }} fullWidth onClick={() => void startOver()}>
          {words.other}
        </Button>
      </DialogContent>
    </Dialog>
  );
}
