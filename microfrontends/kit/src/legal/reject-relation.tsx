import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import type { LegalProposalPartsFragment, RefusalPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { LEGAL_WORDS } from './words.ts';

interface RejectRelationProps {
  proposal: Pick<LegalProposalPartsFragment, 'state' | 'kindName' | 'cited'>;
  refusals: readonly RefusalPartsFragment[];
  failed: boolean;
  busy: boolean;
  onReject(reason: string | null): void;
  onClose(): void;
}

/** Why a text does not say it after all. Refused, what was typed stays. */
export function RejectRelation({ proposal, refusals, failed, busy, onReject, onClose }: RejectRelationProps) {
  const words = useWords(LEGAL_WORDS);
  const [reason, setReason] = useState('');
  const isConfirmed = proposal.state === 'CONFIRMED';
  const fault = refusals.find(({ field }) => field === 'reason')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReject(reason.trim() || null);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="reject-title">
      <form noValidate onSubmit={submit}>
        <DialogTitle id="reject-title">
          {words.rejectTitle(`${proposal.kindName} ${proposal.cited}`)}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <TextField
              label={words.rejectReason}
              helperText={fault ?? words.rejectReasonHint}
              error={fault !== undefined}
              value={reason}
              required={isConfirmed}
              multiline
              minRows={2}
              autoFocus
              onChange={({ target }) => setReason(target.value)}
            />
            <Refusals refusals={refusals.filter(({ field }) => field !== 'reason')} failed={failed} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="contained" color="error" loading={busy}>
            {isConfirmed ? words.takeBack : words.rejectRelation}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
