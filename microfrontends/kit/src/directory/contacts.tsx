import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, List, ListItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { DirectoryFileDocument, EndContactDocument, OfficialsDocument } from '@portal/schema/operations';
import type { DirectoryFormat, OfficialPartsFragment } from '@portal/schema/operations';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { ContactForm } from './contact-form.tsx';
import { WORDS } from './words.ts';

const FILES = [
  { format: 'CSV', name: 'danh-ba.csv', type: 'text/csv;charset=utf-8', label: 'csv' },
  { format: 'VCARD', name: 'danh-ba.vcf', type: 'text/vcard;charset=utf-8', label: 'vcard' },
] as const;

/** Danh bạ (Điều 8.5): who is in it follows from the appointments, how they are reached is kept here. */
export function Contacts() {
  const words = useWords(WORDS);
  const client = useApolloClient();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data, error, refetch, fetchMore } = useQuery(OfficialsDocument, {
    variables: { search },
    fetchPolicy: 'cache-and-network',
  });
  const { edges = [], pageInfo } = data?.directory ?? {};
  const file = async (format: DirectoryFormat, name: string, type: string) => {
    const answer = await client.query({ query: DirectoryFileDocument, variables: { format } });
    const url = URL.createObjectURL(new Blob([answer.data?.directoryFile ?? ''], { type }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="contacts-title">
      <Stack spacing={2}>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="h1" id="contacts-title" sx={{ flexGrow: 1 }}>
            {words.title}
          </Typography>
          {FILES.map(({ format, name, type, label }) => (
            <Button key={format} onClick={() => void file(format, name, type)}>
              {words[label]}
            </Button>
          ))}
        </Stack>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.about}
        </Typography>
        <TextField
          type="search"
          label={words.search}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {error && !data && <Alert severity="error">{words.failed}</Alert>}
        <List disablePadding aria-label={words.title}>
          {edges.map(({ node }) => (
            <Official key={node.id} official={node} onChange={() => void refetch()} />
          ))}
        </List>
        {pageInfo?.hasNextPage && (
          <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor ?? null } })}>
            {words.more}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}

function Official({ official, onChange }: { official: OfficialPartsFragment; onChange(): void }) {
  const words = useWords(WORDS);
  const [changing, setChanging] = useState(false);
  const [end, { data, error }] = useMutation(EndContactDocument);
  const { id, name, office, unit, contact } = official;
  const may = (action: string) => official.actions.some((one) => one.name === action && one.allowed);
  const reached = [contact?.telephone, contact?.email, contact?.room].filter(Boolean).join(' · ');
  const stop = async () => {
    const answer = await end({ variables: { input: { id } } }).catch(() => null);
    if (answer?.data?.outcome.entry) onChange();
  };
  const done = () => {
    setChanging(false);
    onChange();
  };
  return (
    <ListItem disableGutters sx={{ display: 'block', borderBottom: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 700 }}>{name}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {office} · {unit?.name ?? words.department}
      </Typography>
      <Typography variant="body2">{reached || words.noContact}</Typography>
      {!changing && (
        <Stack direction="row" spacing={1}>
          {may('setContact') && (
            <Button size="small" onClick={() => setChanging(true)} aria-label={`${words.change}: ${name}`}>
              {words.change}
            </Button>
          )}
          {may('endContact') && (
            <Button size="small" onClick={() => void stop()} aria-label={`${words.end}: ${name}`}>
              {words.end}
            </Button>
          )}
        </Stack>
      )}
      <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
      {changing && <ContactForm official={official} onDone={done} />}
    </ListItem>
  );
}
