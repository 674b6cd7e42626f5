import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Divider,
  List,
  ListItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { dateTime, Refusals, useLanguage, useWords } from '@portal/ui';
import { DelegationsDocument, RevokeDelegationDocument } from '@portal/schema/operations';
import type { DelegationPartsFragment, DelegationsQuery } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { GrantForm } from './grant-form.tsx';
import { WORDS } from './words.ts';

const STATE_COLOUR = { COMING: 'info', RUNNING: 'success', ENDED: 'default', REVOKED: 'default' } as const;

/** Who acts for whom, and until when (Điều 14.2): what one gave and what one holds, and how to give and take back. */
export function Delegations({ onClose }: { onClose(): void }) {
  const words = useWords(WORDS);
  const { data, refetch, fetchMore } = useQuery(DelegationsDocument, { fetchPolicy: 'network-only' });
  const edges = data?.delegations.edges ?? [];
  const { hasNextPage = false, endCursor = null } = data?.delegations.pageInfo ?? {};
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="delegations-title">
      <DialogTitle id="delegations-title">{words.title}</DialogTitle>
      <DialogContent>
        {data && edges.length === 0 && <Typography>{words.none}</Typography>}
        <List dense disablePadding>
          {edges.map(({ node }) => (
            <OneDelegation key={node.id} delegation={node} reach={reachOf(node, data)} />
          ))}
        </List>
        {hasNextPage && (
          <Button onClick={() => void fetchMore({ variables: { after: endCursor } })}>{words.more}</Button>
        )}
        {data && data.delegableRights.length > 0 && (
          <>
            <Divider sx={{ my: 2 }} />
            <GrantForm
              rights={data.delegableRights}
              sections={data.sections}
              fields={data.fields}
              onGranted={() => void refetch()}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** For which sections and fields, by their names; empty = for all. */
function reachOf(
  { sections, fields }: DelegationPartsFragment,
  registers: Pick<DelegationsQuery, 'sections' | 'fields'> | undefined,
): string {
  const named = (codes: readonly string[] | null, register: DelegationsQuery['fields'] = []) =>
    (codes ?? []).map((code) => register.find((entry) => entry.code === code)?.name ?? code);
  return [...named(sections, registers?.sections), ...named(fields, registers?.fields)].join(', ');
}

function OneDelegation({ delegation, reach }: { delegation: DelegationPartsFragment; reach: string }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [revoking, setRevoking] = useState(false);
  const { mine, grantor, grantee, rights, from, until, state, decisionNumber, revokeReason } = delegation;
  const open = state === 'RUNNING' || state === 'COMING';
  return (
    <ListItem disableGutters sx={{ display: 'block' }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 700 }}>
          {mine ? words.given(grantee?.name ?? '') : words.held(grantor?.name ?? '')}
        </Typography>
        <Chip size="small" label={words.states[state]} color={STATE_COLOUR[state]} />
        {mine && open && !revoking && (
          <Button size="small" color="error" onClick={() => setRevoking(true)}>
            {words.revoke}
          </Button>
        )}
      </Stack>
      <Typography variant="body2">
        {rights.map((right) => words.rights[right]).join(', ')}
        {from && until && `, ${words.period(dateTime(from, language), dateTime(until, language))}`}
        {reach && `, ${words.reach}: ${reach}`}
        {` (${decisionNumber})`}
        {revokeReason && `. ${words.reason}: ${revokeReason}`}
      </Typography>
      {revoking && <RevokeForm id={delegation.id} onDone={() => setRevoking(false)} />}
    </ListItem>
  );
}

function RevokeForm({ id, onDone }: { id: string; onDone(): void }) {
  const words = useWords(WORDS);
  const [reason, setReason] = useState('');
  const [revoke, { data, loading, error }] = useMutation(RevokeDelegationDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await revoke({ variables: { input: { id, reason } } }).catch(() => null);
    if (answer?.data?.outcome.delegation) onDone();
  };
  return (
    <Stack
      component="form"
      direction="row"
      spacing={1}
      sx={{ pt: 1 }}
      onSubmit={(event) => void submit(event)}
    >
      <TextField
        label={words.reason}
        value={reason}
        required
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" variant="outlined" color="error" loading={loading} sx={{ flexShrink: 0 }}>
        {words.revoke}
      </Button>
      <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
    </Stack>
  );
}
