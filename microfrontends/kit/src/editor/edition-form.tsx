import { useMutation } from '@apollo/client/react';
import { Alert, Button, Chip, MenuItem, Stack, TextField } from '@mui/material';
import { DraftEditionDocument, SaveRevisionDocument } from '@portal/schema/operations';
import type {
  EditionPartsFragment,
  FormsQuery,
  OutcomeFragment,
  SubmissionMode,
} from '@portal/schema/operations';
import { useCallback, useEffect, useRef } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { contentOf, draftOf, emptyDraft } from './draft.ts';
import { EditionFields } from './edition-fields.tsx';
import { useKeptDraft } from './kept-draft.ts';
import { KindPicker } from './kind-picker.tsx';

interface EditionFormProps {
  /** null = a new item. */
  edition: EditionPartsFragment | null;
  forms: FormsQuery;
  onSaved(editionId: string): void;
}

const ownUnit = ({ viewer }: FormsQuery) => viewer?.appointments.find(({ unit }) => unit)?.unit ?? null;

/** Writes or amends an item. Nothing typed is lost: it is kept in the browser until the server has it. */
export function EditionForm({ edition, forms, onSaved }: EditionFormProps) {
  const words = useWords(WORDS);
  const unit = ownUnit(forms);
  const [first] = forms.contentKinds;
  const saved = edition
    ? draftOf(edition)
    : emptyDraft(first?.kind ?? 'NEWS_ITEM', first?.defaultSection ?? '', unit?.id ?? null);
  const { draft, dirty, change, acknowledge, discard, restored } = useKeptDraft(
    edition?.id ?? 'moi',
    saved,
    edition?.version ?? 0,
  );
  const key = useRef(crypto.randomUUID());
  const [create, creating] = useMutation(DraftEditionDocument);
  const [save, saving] = useMutation(SaveRevisionDocument);
  const { loading, error, data } = edition ? saving : creating;
  const refusals = data?.outcome.refusals ?? [];
  const version = edition?.version ?? 0;

  const store = useCallback(async () => {
    const sent = draft;
    const content = contentOf(sent);
    const idempotencyKey = key.current;
    const answer: { data?: { outcome: OutcomeFragment } | null | undefined } = await (
      edition
        ? save({
            variables: { input: { id: edition.id, expectedVersion: version, content, idempotencyKey } },
          })
        : create({
            variables: {
              input: {
                kind: sent.kind,
                mode: sent.mode,
                unitId: sent.mode === 'ON_BEHALF_OF_UNIT' ? sent.unitId : null,
                content,
                idempotencyKey,
              },
            },
          })
    ).catch(() => ({ data: null }));
    const outcome = answer.data?.outcome;
    // Without an answer it may have been done: the same key makes a second time harmless.
    if (outcome) key.current = crypto.randomUUID();
    if (!outcome?.edition || outcome.refusals.length > 0) return;
    acknowledge(sent);
    onSaved(outcome.edition.id);
  }, [draft, edition, version, save, create, acknowledge, onSaved]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      void store();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);

  const faultOf = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  const elsewhere = refusals.filter(({ field }) => !field || !((field.split('.')[0] ?? '') in draft));
  return (
    <Stack
      component="form"
      spacing={2}
      noValidate
      onSubmit={(event) => (event.preventDefault(), void store())}
      aria-label={edition ? words.edit : words.newItem}
    >
      {restored && dirty && (
        <Alert severity="info" action={<Button onClick={discard}>{words.discard}</Button>}>
          {words.restored}
        </Alert>
      )}
      {!edition && (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <KindPicker
            kinds={forms.contentKinds}
            chosen={draft.kind}
            choose={({ kind, defaultSection }) => {
              if (kind !== draft.kind) change({ kind, section: defaultSection, details: {} });
            }}
          />
          <TextField
            select
            label={words.mode}
            value={draft.mode}
            onChange={({ target }) => change({ mode: target.value as SubmissionMode })}
          >
            {unit && (
              <MenuItem value="ON_BEHALF_OF_UNIT">{`${words.modes.ON_BEHALF_OF_UNIT}: ${unit.name}`}</MenuItem>
            )}
            <MenuItem value="INDIVIDUAL">{words.modes.INDIVIDUAL}</MenuItem>
          </TextField>
        </Stack>
      )}
      <EditionFields {...{ draft, forms, faultOf, change }} textKey={`${edition?.id ?? 'moi'} ${restored}`} />
      {elsewhere.map(({ code, message }) => (
        <Alert key={code} severity={code === 'VERSION_CONFLICT' ? 'info' : 'warning'}>
          {message} {code === 'VERSION_CONFLICT' && words.conflict}
        </Alert>
      ))}
      {error && <Alert severity="error">{words.failed}</Alert>}
      <Stack
        direction="row"
        spacing={2}
        sx={{
          alignItems: 'center',
          position: 'sticky',
          bottom: 0,
          bgcolor: 'background.paper',
          py: 1,
          zIndex: 3,
        }}
      >
        <Button type="submit" variant="contained" loading={loading} title={words.saveKeys}>
          {words.save}
        </Button>
        <Chip
          size="small"
          role="status"
          variant="outlined"
          color={dirty ? 'warning' : 'success'}
          label={dirty ? words.unsaved : words.saved}
        />
      </Stack>
    </Stack>
  );
}
