import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  List,
  ListItem,
  ListItemText,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { dateTime, useLanguage, useWords } from '@portal/ui';
import { ChangePasswordDocument, RevokeSessionDocument, SessionsDocument } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { WORDS } from './words.ts';

/** Where one is signed in, and one's password (D23). */
export function Account({ onClose }: { onClose(): void }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { data, refetch } = useQuery(SessionsDocument, { fetchPolicy: 'network-only' });
  const [revoke] = useMutation(RevokeSessionDocument);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="account-title">
      <DialogTitle id="account-title">{words.me}</DialogTitle>
      <DialogContent>
        <Typography variant="h3" component="h3">
          {words.sessions}
        </Typography>
        <List dense>
          {data?.viewer?.sessions.map(({ id, lastSeenAt, address, userAgent, current }) => (
            <ListItem
              key={id}
              disableGutters
              secondaryAction={
                !current && (
                  <Button
                    color="error"
                    onClick={() => void revoke({ variables: { input: { id } } }).then(() => refetch())}
                  >
                    {words.revoke}
                  </Button>
                )
              }
            >
              <ListItemText
                primary={`${dateTime(lastSeenAt, language)} · ${address ?? ''}${current ? ` (${words.current})` : ''}`}
                secondary={userAgent?.slice(0, 90)}
              />
            </ListItem>
          ))}
        </List>
        <PasswordForm />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function PasswordForm() {
  const words = useWords(WORDS);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [change, { data, loading }] = useMutation(ChangePasswordDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void change({ variables: { input: { current, password } } });
  };
  const refusals = data?.changePassword.refusals ?? [];
  const faultOf = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  return (
    <Stack component="form" spacing={2} onSubmit={submit}>
      <Typography variant="h3" component="h3">
        {words.changePassword}
      </Typography>
      {data?.changePassword.done && <Alert severity="success">{words.passwordChanged}</Alert>}
      {refusals.map(
        ({ code, message, field }) =>
          !field && (
            <Alert key={code} severity="warning">
              {message}
            </Alert>
          ),
      )}
      <TextField
        label={words.currentPassword}
        type="password"
        autoComplete="current-password"
        value={current}
        error={!!faultOf('current')}
        helperText={faultOf('current')}
        onChange={({ target }) => setCurrent(target.value)}
      />
      <TextField
        label={words.newPassword}
        type="password"
        autoComplete="new-password"
        value={password}
        error={!!faultOf('password')}
        helperText={faultOf('password')}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Box>
        <Button type="submit" variant="outlined" loading={loading}>
          {words.changePassword}
        </Button>
      </Box>
    </Stack>
  );
}
