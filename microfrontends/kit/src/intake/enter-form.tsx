import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, CircularProgress, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { EnterEditionDocument, FormsDocument, SendersDocument } from '@portal/schema/operations';
import type { FormsQuery, SendersQuery } from '@portal/schema/operations';
import { useRef } from 'react';
import type { FormEvent } from 'react';
import { contentOf, emptyDraft } from '../editor/draft.ts';
import { EditionFields } from '../editor/edition-fields.tsx';
import { useKeptDraft } from '../editor/kept-draft.ts';
import { KindPicker } from '../editor/kind-picker.tsx';
import { listsChanged } from '../inbox/use-inbox.ts';
import { fromLocalInput } from '../platform/dates.ts';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS as COMMON } from '../words/words.ts';
import { HandOverFields } from './hand-over-fields.tsx';
import { useKeptHandOver } from './kept-hand-over.ts';
import { WORDS } from './words.ts';

interface EnterFormProps {
  onEntered(editionId: string): void;
}

/** Nhập hộ (Điều 10.1a): Thường trực types in what was handed over. Refused, everything typed stays. */
export function EnterForSender({ onEntered }: EnterFormProps) {
  const words = useWords(WORDS);
  const { data: forms } = useQuery(FormsDocument);
  const { data: senders } = useQuery(SendersDocument);
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="intake-title">
      <Typography variant="h1" id="intake-title" gutterBottom>
        {words.title}
      </Typography>
      {forms && senders ? (
        <EnterForm forms={forms} senders={senders.possibleWriters} onEntered={onEntered} />
      ) : (
        <CircularProgress aria-label={words.loading} />
      )}
    </Paper>
  );
}

function EnterForm({
  forms,
  senders,
  onEntered,
}: EnterFormProps & { forms: FormsQuery; senders: SendersQuery['possibleWriters'] }) {
  const words = { ...useWords(COMMON), ...useWords(WORDS) };
  const [first] = forms.contentKinds;
  const start = emptyDraft(first?.kind ?? 'NEWS_ITEM', first?.defaultSection ?? '', null);
  const { draft, change, acknowledge, restored } = useKeptDraft('nhap-ho', start, 0);
  const { handOver, change: changeHandOver, forget } = useKeptHandOver();
  const key = useRef(crypto.randomUUID());
  const [enter, { data, loading, error }] = useMutation(EnterEditionDocument);
  const refusals = data?.outcome.refusals ?? [];
  const faultOf = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  const known = { ...draft, ...handOver };
  const elsewhere = refusals.filter(({ field }) => !field || !((field.split('.')[0] ?? '') in known));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const handedOverAt = fromLocalInput(handOver.handedOverAt);
    if (!handedOverAt) return;
    const { kind, mode, unitId } = draft;
    const input = { kind, mode, unitId, content: contentOf(draft), ...handOver, handedOverAt };
    const answer = await enter({ variables: { input: { ...input, idempotencyKey: key.current } } }).catch(
      () => null,
    );
    const outcome = answer?.data?.outcome;
    // Without an answer it may have been done: the same key makes a second time harmless.
    if (outcome) key.current = crypto.randomUUID();
    if (!outcome?.edition) return;
    acknowledge(draft);
    forget();
    listsChanged();
    onEntered(outcome.edition.id);
  };

  return (
    <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
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
          value={draft.unitId ?? ''}
          error={!!faultOf('unitId')}
          helperText={faultOf('unitId')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          onChange={({ target }) =>
            change({
              unitId: target.value || null,
              mode: target.value ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL',
            })
          }
        >
          <MenuItem value="">{words.modes.INDIVIDUAL}</MenuItem>
          {forms.units.map(({ id, name }) => (
            <MenuItem key={id} value={id}>{`${words.modes.ON_BEHALF_OF_UNIT}: ${name}`}</MenuItem>
          ))}
        </TextField>
      </Stack>
      <HandOverFields {...{ handOver, senders, faultOf, mode: draft.mode }} change={changeHandOver} />
      <EditionFields {...{ draft, forms, faultOf, change }} textKey={`nhap-ho ${restored}`} />
      <Refusals refusals={elsewhere} failed={error !== undefined} />
      <Box>
        <Button type="submit" variant="contained" loading={loading}>
          {words.send}
        </Button>
      </Box>
    </Stack>
  );
}
