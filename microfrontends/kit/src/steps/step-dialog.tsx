import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { showSlip } from '../encoding/show-slip.ts';
import { WORDS as SLIP_WORDS } from '../encoding/words.ts';
import { listsChanged } from '../inbox/use-inbox.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { say } from '../platform/toasts.tsx';
import { WORDS } from '../words/words.ts';
import type { Stepped } from './step-documents.ts';
import { STEPS } from './steps.ts';
import { inputOf, nothingEntered, StepFields, targetsBefore } from './step-fields.tsx';

interface StepDialogProps {
  action: string;
  edition: Stepped;
  onClose(): void;
  onTaken(editionId: string): void;
}

/** These are about a thing as it stands, whatever was done to it meanwhile. */
const UNVERSIONED = [
  ...['resubmitEdition', 'resubmitLegalRecord', 'retroReviewEdition'],
  ...['correctEdition', 'correctLegalRecord'],
];
/** Asks for what a step needs and takes it. Refused, everything typed stays; pressed twice, it is done once. */
export function StepDialog({ action, edition, onClose, onTaken }: StepDialogProps) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const slip = useWords(SLIP_WORDS);
  const apollo = useApolloClient();
  const step = STEPS[action] ?? STEPS['submitEdition'];
  if (!step) throw new Error(`no such step: ${action}`);
  const asks = step.asks.filter((ask) => ask !== 'declaration' || edition.mode === 'INDIVIDUAL');
  const [entered, setEntered] = useState(() => nothingEntered(edition.state));
  const key = useRef(crypto.randomUUID());
  const [take, { loading, data, error }] = useMutation(step.document);
  const refusals = data?.outcome.refusals ?? [];
  const conflict = refusals.some(({ code }) => code === 'VERSION_CONFLICT');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const version = UNVERSIONED.includes(action) ? {} : { expectedVersion: edition.version };
    const input = { id: edition.id, ...version, ...inputOf(asks, entered), idempotencyKey: key.current };
    const { data: answer } = await take({ variables: { input } }).catch(() => ({ data: null }));
    const outcome = answer?.outcome;
    if (!outcome || outcome.refusals.length > 0) {
      // Another attempt is another act, unless the answer never came: then it may have been done.
      if (outcome) key.current = crypto.randomUUID();
      return;
    }
    say(`${step[language]}: ${words.done}`, 'success');
    listsChanged();
    onTaken((outcome.edition ?? outcome.record)?.id ?? edition.id);
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="step-title">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="step-title">{step[language]}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {refusals.map(({ code, message, field: at }) => (
              <Alert key={`${code} ${at ?? ''}`} severity={conflict ? 'info' : 'warning'}>
                {message}
                {code === 'VERSION_CONFLICT' && (
                  <Button size="small" onClick={() => void apollo.refetchQueries({ include: 'active' })}>
                    {words.showNew}
                  </Button>
                )}
                {code.startsWith('ENCODING_') && (
                  <Button size="small" onClick={() => (onClose(), showSlip())}>
                    {slip.show}
                  </Button>
                )}
              </Alert>
            ))}
            {error && <Alert severity="error">{words.failed}</Alert>}
            <StepFields
              asks={asks}
              targets={targetsBefore(edition.state)}
              entered={entered}
              refusals={refusals}
              onChange={setEntered}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            type="submit"
            variant="contained"
            color={step.tone === 'forward' ? 'primary' : 'error'}
            loading={loading}
          >
            {step[language]}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
