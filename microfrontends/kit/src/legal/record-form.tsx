import { useMutation } from '@apollo/client/react';
import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { DraftLegalRecordDocument, SaveLegalRecordDocument } from '@portal/schema/operations';
import type {
  LegalFormsQuery,
  LegalOutcomeFragment,
  LegalRecordPartsFragment,
  SubmissionMode,
} from '@portal/schema/operations';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../platform/language.ts';
import { say as announce } from '../platform/toasts.tsx';
import { WORDS } from '../words/words.ts';
import { contentOfDraft, draftOfRecord, EMPTY, proposalsIn } from './draft.ts';
import type { FactName, Facts } from './draft.ts';
import { FactFields } from './fact-fields.tsx';
import { Original } from './original.tsx';
import { ReadFacts } from './read-facts.tsx';
import { TextSide } from './text-side.tsx';
import { useReading } from './use-reading.ts';
import { LEGAL_WORDS } from './words.ts';

interface RecordFormProps {
  /** null = a new document. */
  record: LegalRecordPartsFragment | null;
  forms: LegalFormsQuery;
  onSaved(recordId: string): void;
}

const SECRET = 'SECRECY_MARKED';
/** Whose faults stand beside them. */
const SHOWN: readonly string[] = [
  ...['text', 'type', 'number', 'title', 'issuers', 'issuedOn', 'effectiveOn', 'expiresOn', 'fields'],
  ...['urgency', 'secrecy', 'recipients'],
];

/**
 * The text at the left, what it says of itself at the right. Refused, everything typed stays; only what bears a secrecy
 * mark goes from the screen too. Nothing is kept in the browser, for a text may turn out to be secret (Điều 18.1).
 */
export function RecordForm({ record, forms, onSaved }: RecordFormProps) {
  const words = useWords(LEGAL_WORDS);
  const common = useWords(WORDS);
  const unit = forms.viewer?.appointments.find((held) => held.unit)?.unit ?? null;
  const [draft, setDraft] = useState(() => (record ? draftOfRecord(record) : EMPTY));
  const [mode, setMode] = useState<SubmissionMode>(unit ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL');
  const { reading, busy } = useReading(draft);
  const proposed = proposalsIn(reading, forms.fields);
  const open = (Object.keys(proposed) as FactName[]).filter((name) => !(name in draft.said));
  const say = (part: Partial<Facts>) => setDraft((now) => ({ ...now, said: { ...now.said, ...part } }));
  const key = useRef(crypto.randomUUID());
  const [create, creating] = useMutation(DraftLegalRecordDocument);
  const [save, saving] = useMutation(SaveLegalRecordDocument);
  const { loading, error, data } = record ? saving : creating;
  const refusals = data?.outcome.refusals ?? [];

  const store = useCallback(async () => {
    const content = contentOfDraft(draft);
    const idempotencyKey = key.current;
    const answer: { data?: { outcome: LegalOutcomeFragment } | null | undefined } = await (
      record
        ? save({
            variables: {
              input: { id: record.id, expectedVersion: record.version, content, idempotencyKey },
            },
          })
        : create({
            variables: {
              input: {
                mode,
                unitId: mode === 'ON_BEHALF_OF_UNIT' ? (unit?.id ?? null) : null,
                ...{ content, idempotencyKey },
              },
            },
          })
    ).catch(() => ({ data: null }));
    const outcome = answer.data?.outcome;
    // Without an answer it may have been done: the same key makes a second time harmless.
    if (outcome) key.current = crypto.randomUUID();
    if (outcome?.refusals.some(({ code }) => code === SECRET)) setDraft(EMPTY);
    if (!outcome?.record || outcome.refusals.length > 0) return;
    announce(words.savedNow, 'success');
    onSaved(outcome.record.id);
  }, [draft, record, mode, unit, save, create, onSaved, words]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      void store();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);

  const told = [...refusals, ...(reading?.refusals ?? []).filter(({ code }) => code === SECRET)];
  const faultOf = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  const elsewhere = told.filter(({ field }) => !field || !SHOWN.includes(field));
  return (
    <Box
      component="form"
      noValidate
      aria-label={record ? words.edit : words.newOne}
      onSubmit={(event) => (event.preventDefault(), void store())}
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
      }}
    >
      <Stack spacing={2}>
        <Original draft={draft} change={setDraft} />
        <TextSide
          {...{ text: draft.text, reading, busy, fault: faultOf('text') }}
          change={(text) => setDraft((now) => ({ ...now, text }))}
        />
      </Stack>
      <Stack spacing={2}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
            {words.form}
          </Typography>
          {open.length > 0 && (
            <Button
              size="small"
              onClick={() => say(Object.fromEntries(open.map((name) => [name, proposed[name]])))}
            >
              {words.confirmAll(open.length)}
            </Button>
          )}
        </Stack>
        {!record && (
          <TextField
            select
            label={words.mode}
            value={mode}
            onChange={({ target }) => setMode(target.value as SubmissionMode)}
          >
            {unit && (
              <MenuItem value="ON_BEHALF_OF_UNIT">{`${words.modes.ON_BEHALF_OF_UNIT}: ${unit.name}`}</MenuItem>
            )}
            <MenuItem value="INDIVIDUAL">{words.modes.INDIVIDUAL}</MenuItem>
          </TextField>
        )}
        <FactFields {...{ said: draft.said, proposed, forms, faultOf, say }} />
        {reading && reading.secrecy === null && <ReadFacts reading={reading} />}
        {elsewhere.map(({ code, message }) => (
          <Alert key={code} severity={code === 'VERSION_CONFLICT' ? 'info' : 'warning'}>
            {message} {code === 'VERSION_CONFLICT' && words.conflict}
            {code === SECRET && draft.text === '' && words.blocked}
          </Alert>
        ))}
        {error && <Alert severity="error">{common.unreachable}</Alert>}
        <Box sx={{ position: 'sticky', bottom: 0, bgcolor: 'background.paper', py: 1, zIndex: 3 }}>
          <Button type="submit" variant="contained" loading={loading} title={words.saveKeys}>
            {words.save}
          </Button>
        </Box>
      </Stack>
    </Box>
  );
}
