import { skipToken, useQuery } from '@apollo/client/react';
import {
  Alert,
  Box,
  Button,
  List,
  ListItemButton,
  ListItemText,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { PeopleNamedDocument } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { DataOfPerson } from './data-of-person.tsx';
import { ERASURE_WORDS } from './words.ts';

/** Law 91/2025/QH15: whose data, what would go, by which decision; then it is gone. */
export function ErasurePage() {
  const words = useWords(ERASURE_WORDS);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(
    PeopleNamedDocument,
    name === '' ? skipToken : { variables: { name }, fetchPolicy: 'network-only' },
  );
  const search = (event: FormEvent) => {
    event.preventDefault();
    setPerson(null);
    setName(typed.trim());
  };
  return (
    <Stack spacing={2}>
      <Typography variant="h1">{words.title}</Typography>
      <Typography sx={{ maxWidth: '60rem' }}>{words.about}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 2fr' }, alignItems: 'start' }}>
        <Paper component="section" aria-label={words.found} sx={{ p: 2 }}>
          <Stack component="form" role="search" direction="row" spacing={1} onSubmit={search}>
            <TextField label={words.name} value={typed} onChange={({ target }) => setTyped(target.value)} />
            <Button type="submit" variant="outlined" sx={{ flexShrink: 0 }}>
              {words.search}
            </Button>
          </Stack>
          {error && <Alert severity="error">{words.failed}</Alert>}
          <div aria-live="polite">
            {data?.peopleNamed.length === 0 && <Typography sx={{ mt: 1 }}>{words.none}</Typography>}
          </div>
          {data && data.peopleNamed.length > 0 && (
            <List dense aria-label={words.found}>
              {data.peopleNamed.map(({ id, name: found, office }) => (
                <li key={id}>
                  <ListItemButton
                    selected={id === person}
                    aria-current={id === person ? 'true' : undefined}
                    onClick={() => setPerson(id)}
                  >
                    <ListItemText primary={found} secondary={office} />
                  </ListItemButton>
                </li>
              ))}
            </List>
          )}
        </Paper>
        {person && <DataOfPerson key={person} id={person} onErased={() => void refetch()} />}
      </Box>
    </Stack>
  );
}
