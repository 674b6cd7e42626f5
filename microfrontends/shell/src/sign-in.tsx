import {
  Alert,
  Button,
  Dialog,
  DialogContent,
  DialogTitle,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { forgetEverything, setPasswordByLink, signIn, useWords } from '@portal/ui';
import type { WrittenRefusal } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { WORDS } from './words.ts';

/** Refused, the account stays typed; the server says how long to wait after too many tries. */
function SignInForm() {
  const words = useWords(WORDS);
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [refusals, setRefusals] = useState<WrittenRefusal[]>([]);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const refused = await signIn(account, password, forgetEverything);
      setRefusals(refused);
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
          <Alert key={code} severity="error">
            {message}
          </Alert>
        ))}
      </div>
      <TextField
        label={words.account}
        type="email"
        autoComplete="username"
        required
        autoFocus
        value={account}
        onChange={({ target }) => setAccount(target.value)}
      />
      <TextField
        label={words.password}
        type="password"
        autoComplete="current-password"
        required
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
    <Paper component="main" id="main" sx={{ maxWidth: 420, mx: 'auto', mt: { xs: 2, sm: 8 }, p: 4 }}>
      <Typography variant="h1" gutterBottom>
        {words.signIn}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mb: 3 }}>{words.department}</Typography>
      <SignInForm />
    </Paper>
  );
}

/** Over the page, so that nothing of what was being typed is lost. */
export function SignInAgain() {
  const words = useWords(WORDS);
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="again-title">
      <DialogTitle id="again-title">{words.signIn}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{words.signInAgain}</Typography>
        <SignInForm />
      </DialogContent>
    </Dialog>
  );
}

/** Opened by the link of a letter; the secret stands behind # and so never reaches a log. */
export function ResetPage({ token, onDone }: { token: string; onDone(): void }) {
  const words = useWords(WORDS);
  const [password, setPassword] = useState('');
  const [refusals, setRefusals] = useState<WrittenRefusal[] | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusals(await setPasswordByLink(token, password));
  };
  if (refusals?.length === 0)
    return (
      <Paper component="main" id="main" sx={{ maxWidth: 420, mx: 'auto', mt: 8, p: 4 }}>
        <Alert severity="success" action={<Button onClick={onDone}>{words.signIn}</Button>}>
          {words.resetDone}
        </Alert>
      </Paper>
    );
  return (
    <Paper component="main" id="main" sx={{ maxWidth: 420, mx: 'auto', mt: 8, p: 4 }}>
      <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
        <Typography variant="h1">{words.reset}</Typography>
        {refusals?.map(({ code, message }) => (
          <Alert key={code} severity="error">
            {message}
          </Alert>
        ))}
        <TextField
          label={words.newPassword}
          type="password"
          autoComplete="new-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <Button type="submit" variant="contained">
          {words.send}
        </Button>
      </Stack>
    </Paper>
  );
}
