import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, CircularProgress, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import {
  AskFormsDocument,
  CommissionItemDocument,
  RequestInformationDocument,
} from '@portal/schema/operations';
import type { AskFormsQuery, ContentKind } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';
import { fromLocalInput } from '../platform/dates.ts';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { WORDS } from './words.ts';

type Form = 'COMMISSION' | 'INFORMATION_REQUEST';

const EMPTY = { unitId: '', personId: '', subject: '', brief: '', field: '', dueAt: '' };

/** A commission to a person or a unit, or a Mẫu 2 to a unit. Refused, everything typed stays. */
export function NewRequest({ onSent }: { onSent(id: string): void }) {
  const words = useWords(WORDS);
  const { data: forms } = useQuery(AskFormsDocument);
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="ask-title">
      <Typography variant="h1" id="ask-title" gutterBottom>
        {words.newOne}
      </Typography>
      {forms ? <AskForm forms={forms} onSent={onSent} /> : <CircularProgress aria-label={words.loading} />}
    </Paper>
  );
}

function AskForm({ forms, onSent }: { forms: AskFormsQuery; onSent(id: string): void }) {
  const words = useWords(WORDS);
  const { commission, requestInformation } = forms.askingRights;
  const offered: Form[] = [
    ...(requestInformation ? (['INFORMATION_REQUEST'] as const) : []),
    ...(commission ? (['COMMISSION'] as const) : []),
  ];
  const [first] = forms.contentKinds;
  const [form, setForm] = useState<Form>(offered[0] ?? 'COMMISSION');
  const [to, setTo] = useState<'unit' | 'person'>('unit');
  const [kind, setKind] = useState<ContentKind>(first?.kind ?? 'NEWS_ITEM');
  const [section, setSection] = useState(first?.defaultSection ?? '');
  const [entered, setEntered] = useState(EMPTY);
  const [order, ordering] = useMutation(CommissionItemDocument);
  const [request, requesting] = useMutation(RequestInformationDocument);
  const { data, loading, error } = form === 'COMMISSION' ? ordering : requesting;
  const refusals = data?.outcome.refusals ?? [];
  const person = form === 'COMMISSION' && to === 'person';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { unitId, personId, subject, brief, field, dueAt } = entered;
    const due = fromLocalInput(dueAt);
    if (!due) return;
    const said = { subject, brief, kind, section, field: field || null, dueAt: due };
    const addressee = person ? { personId } : { unitId };
    const answer =
      form === 'COMMISSION'
        ? await order({ variables: { input: { ...said, ...addressee } } }).catch(() => null)
        : await request({ variables: { input: { ...said, unitId } } }).catch(() => null);
    const made = answer?.data?.outcome.request;
    if (!made) return;
    listsChanged();
    onSent(made.id);
  };
  const field = (name: keyof typeof EMPTY, label: string) => ({
    label,
    value: entered[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setEntered({ ...entered, [name]: target.value }),
  });
  return (
    <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
      <Choice label={words.type} value={form} onChange={(value) => setForm(value as Form)}>
        {offered.map((each) => (
          <MenuItem key={each} value={each}>
            {words.types[each]}
          </MenuItem>
        ))}
      </Choice>
      {form === 'COMMISSION' && (
        <Choice label={words.addressee} value={to} onChange={(value) => setTo(value as typeof to)}>
          <MenuItem value="unit">{words.toUnit}</MenuItem>
          <MenuItem value="person">{words.toPerson}</MenuItem>
        </Choice>
      )}
      <TextField
        select
        required
        {...(person ? field('personId', words.person) : field('unitId', words.unit))}
      >
        {(person ? forms.possibleWriters : forms.units).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField required {...field('subject', words.subject)} />
      <TextField required multiline minRows={3} {...field('brief', words.brief)} />
      <Choice
        label={words.kind}
        value={kind}
        onChange={(value) => {
          const chosen = forms.contentKinds.find((each) => each.kind === value);
          if (!chosen) return;
          setKind(chosen.kind);
          setSection(chosen.defaultSection);
        }}
      >
        {forms.contentKinds.map((each) => (
          <MenuItem key={each.kind} value={each.kind}>
            {each.name}
          </MenuItem>
        ))}
      </Choice>
      <Choice label={words.section} value={section} onChange={setSection}>
        {forms.sections.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </Choice>
      <TextField
        select
        {...field('field', words.field)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{words.noField}</MenuItem>
        {forms.fields.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        type="datetime-local"
        {...field('dueAt', words.until)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Refusals refusals={refusals} failed={error !== undefined} />
      <Box>
        <Button type="submit" variant="contained" loading={loading}>
          {words.send}
        </Button>
      </Box>
    </Stack>
  );
}

const Choice = ({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange(value: string): void;
  children: ReactNode;
}) => (
  <TextField select required label={label} value={value} onChange={({ target }) => onChange(target.value)}>
    {children}
  </TextField>
);
