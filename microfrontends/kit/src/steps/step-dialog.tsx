import { useApolloClient, useMutation } from '@apollo/client/react';
import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { EditionDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { say } from '../platform/toasts.tsx';
import { WORDS } from '../words/words.ts';
import { STEPS } from './step-documents.ts';
import type { Ask } from './step-documents.ts';

interface StepDialogProps {
  action: string;
  edition: EditionPartsFragment;
  onClose(): void;
  onTaken(editionId: string): void;
}

/** These are about an edition as it stands, whatever was done to it meanwhile. */
const UNVERSIONED = ['resubmitEdition', 'retroReviewEdition', 'correctEdition'];
const TARGETS = ['COMPILING', 'VERIFYING', 'APPROVING'] as const;
type Entered = Record<'remark' | 'reason' | 'reasonCode' | 'to' | 'verdict', string> & {
  declaration: boolean;
};

/** Asks for what a step needs and takes it. Refused, everything typed stays; pressed twice, it is done once. */
export function StepDialog({ action, edition, onClose, onTaken }: StepDialogProps) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const apollo = useApolloClient();
  const step = STEPS[action] ?? STEPS['submitEdition'];
  if (!step) throw new Error(`no such step: ${action}`);
  const asks = step.asks.filter((ask) => ask !== 'declaration' || edition.mode === 'INDIVIDUAL');
  const targets = TARGETS.slice(
    0,
    Math.max(0, TARGETS.indexOf(edition.state as (typeof TARGETS)[number])) || TARGETS.length,
  );
  const [entered, setEntered] = useState<Entered>({
    remark: '',
    reason: '',
    reasonCode: 'OTHER',
    to: targets.at(-1) ?? 'COMPILING',
    verdict: 'UPHELD',
    declaration: false,
  });
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
    onTaken(outcome.edition?.id ?? edition.id);
  };

  const field = (name: 'remark' | 'reason', label: string, hint?: string) => (
    <TextField
      label={label}
      helperText={refusals.find((refusal) => refusal.field === name)?.message ?? hint}
      error={refusals.some((refusal) => refusal.field === name)}
      value={entered[name]}
      required={name === 'reason'}
      multiline
      minRows={2}
      autoFocus={name === 'reason'}
      onChange={({ target }) => setEntered({ ...entered, [name]: target.value })}
    />
  );

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="step-title">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="step-title">{step[language]}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {refusals.map(({ code, message, article, field: at }) => (
              <Alert key={`${code} ${at ?? ''}`} severity={conflict ? 'info' : 'warning'}>
                {message}
                {article && ` (${article})`}
                {code === 'VERSION_CONFLICT' && (
                  <Button
                    size="small"
                    onClick={() => void apollo.refetchQueries({ include: [EditionDocument] })}
                  >
                    {words.showNew}
                  </Button>
                )}
              </Alert>
            ))}
            {error && <Alert severity="error">{words.failed}</Alert>}
            {asks.includes('target') && (
              <TextField
                select
                label={words.sendBackTo}
                value={entered.to}
                onChange={({ target }) => setEntered({ ...entered, to: target.value })}
              >
                {targets.map((state) => (
                  <MenuItem key={state} value={state}>
                    {words.states[state]}
                  </MenuItem>
                ))}
              </TextField>
            )}
            {asks.includes('reasonCode') && (
              <TextField
                select
                label={words.reasonCode}
                value={entered.reasonCode}
                onChange={({ target }) => setEntered({ ...entered, reasonCode: target.value })}
              >
                {Object.entries(words.reasonCodes).map(([code, label]) => (
                  <MenuItem key={code} value={code}>
                    {label}
                  </MenuItem>
                ))}
              </TextField>
            )}
            {asks.includes('verdict') && (
              <TextField
                select
                label={words.verdict}
                value={entered.verdict}
                onChange={({ target }) => setEntered({ ...entered, verdict: target.value })}
              >
                {Object.entries(words.verdicts).map(([verdict, label]) => (
                  <MenuItem key={verdict} value={verdict}>
                    {label}
                  </MenuItem>
                ))}
              </TextField>
            )}
            {asks.includes('reason') && field('reason', words.reason, words.reasonHint)}
            {asks.includes('publicReason') && field('reason', words.reason, words.withdrawHint)}
            {asks.includes('note') && field('reason', words.note, words.noteHint)}
            {asks.includes('declaration') && (
              <FormControlLabel
                control={
                  <Checkbox
                    checked={entered.declaration}
                    onChange={({ target }) => setEntered({ ...entered, declaration: target.checked })}
                  />
                }
                label={words.declaration}
              />
            )}
            {asks.includes('remark') && field('remark', words.remarkOptional)}
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

function inputOf(
  asks: readonly Ask[],
  { remark, reason, reasonCode, to, verdict, declaration }: Entered,
): Record<string, unknown> {
  return {
    ...(asks.includes('remark') && remark.trim() ? { remark } : {}),
    ...(asks.includes('reason') || asks.includes('publicReason') ? { reason } : {}),
    ...(asks.includes('note') ? { note: reason } : {}),
    ...(asks.includes('reasonCode') ? { reasonCode } : {}),
    ...(asks.includes('target') ? { to } : {}),
    ...(asks.includes('verdict') ? { verdict } : {}),
    ...(asks.includes('declaration') ? { declaration } : {}),
  };
}
