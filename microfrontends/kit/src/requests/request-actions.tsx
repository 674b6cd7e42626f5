import { useMutation } from '@apollo/client/react';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import {
  AcceptRequestDocument,
  AnswerRequestDocument,
  DeclineRequestDocument,
  WithdrawRequestDocument,
} from '@portal/schema/operations';
import type { RequestPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS } from './words.ts';

interface RequestActionsProps {
  request: RequestPartsFragment;
  onEdition(id: string): void;
}

/** The buttons as the server gives them. */
export function RequestActions({ request, onEdition }: RequestActionsProps) {
  const words = useWords(WORDS);
  const [reasoning, setReasoning] = useState<'declineRequest' | 'withdrawRequest' | null>(null);
  const [accept, accepting] = useMutation(AcceptRequestDocument);
  const [answer, answering] = useMutation(AnswerRequestDocument);
  const may = (name: string) => request.actions.some((action) => action.name === name && action.allowed);
  const variables = { input: { id: request.id } };
  const begin = async () => {
    const { data } = await answer({ variables }).catch(() => ({ data: undefined }));
    listsChanged();
    const edition = data?.outcome.request?.edition;
    if (edition) onEdition(edition.id);
  };
  const takeOn = async () => {
    await accept({ variables }).catch(() => null);
    listsChanged();
  };
  const refusals = [...(accepting.data?.outcome.refusals ?? []), ...(answering.data?.outcome.refusals ?? [])];
  return (
    <>
      {may('answerRequest') && (
        <Button variant="contained" loading={answering.loading} onClick={() => void begin()}>
          {words.actions['answerRequest']}
        </Button>
      )}
      {may('acceptRequest') && (
        <Button variant="outlined" loading={accepting.loading} onClick={() => void takeOn()}>
          {words.actions['acceptRequest']}
        </Button>
      )}
      {(['declineRequest', 'withdrawRequest'] as const).filter(may).map((name) => (
        <Button key={name} variant="outlined" color="error" onClick={() => setReasoning(name)}>
          {words.actions[name]}
        </Button>
      ))}
      <Refusals refusals={refusals} failed={accepting.error !== undefined || answering.error !== undefined} />
      {reasoning && <ReasonDialog id={request.id} act={reasoning} onClose={() => setReasoning(null)} />}
    </>
  );
}

const DOCUMENTS = { declineRequest: DeclineRequestDocument, withdrawRequest: WithdrawRequestDocument };

function ReasonDialog({ id, act, onClose }: { id: string; act: keyof typeof DOCUMENTS; onClose(): void }) {
  const words = useWords(WORDS);
  const [reason, setReason] = useState('');
  const [take, { data, loading, error }] = useMutation(DOCUMENTS[act]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await take({ variables: { input: { id, reason } } }).catch(() => null);
    if (!outcome?.data?.outcome.request) return;
    listsChanged();
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="request-act">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="request-act">{words.actions[act]}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <TextField
              required
              multiline
              autoFocus
              label={words.reason}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="contained" loading={loading}>
            {words.actions[act]}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
