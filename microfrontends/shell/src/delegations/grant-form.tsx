import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { Refusals, useWords } from '@portal/ui';
import { GrantDelegationDocument, SuitableDelegatesDocument } from '@portal/schema/operations';
import type { DelegationsQuery } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { WORDS } from './words.ts';

interface GrantFormProps {
  rights: DelegationsQuery['delegableRights'];
  sections: DelegationsQuery['sections'];
  fields: DelegationsQuery['fields'];
  onGranted(): void;
}

const EMPTY = { granteeId: '', section: '', field: '', from: '', until: '', decisionNumber: '' };

/** What the browser shows as local time is the office's own: half past seven in Thanh Hoá, wherever it is typed. */
const instant = (local: string): string | null =>
  local ? new Date(`${local}:00+07:00`).toISOString() : null;

/** Điều 14.2: what, to whom, for which section and field, for how long, by which decision. Refused, everything typed stays. */
export function GrantForm({ rights, sections, fields, onGranted }: GrantFormProps) {
  const words = useWords(WORDS);
  const [right, setRight] = useState(rights[0] ?? 'APPROVE');
  const [entered, setEntered] = useState(EMPTY);
  const { data: people } = useQuery(SuitableDelegatesDocument, { variables: { right } });
  const [grant, { data, loading, error }] = useMutation(GrantDelegationDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { granteeId, section, field: subject, from, until, decisionNumber } = entered;
    const end = instant(until);
    if (!end) return;
    const input = {
      ...{ granteeId, rights: [right], decisionNumber },
      ...{ sections: section ? [section] : null, fields: subject ? [subject] : null },
      ...{ from: instant(from), until: end },
    };
    const answer = await grant({ variables: { input } }).catch(() => null);
    if (!answer?.data?.outcome.delegation) return;
    setEntered(EMPTY);
    onGranted();
  };
  const field = (name: keyof typeof EMPTY, label: string) => ({
    label,
    value: entered[name],
    error: refusals.some((refusal) => refusal.field?.startsWith(name)),
    onChange: ({ target }: { target: { value: string } }) => setEntered({ ...entered, [name]: target.value }),
  });
  const shrunk = { slotProps: { inputLabel: { shrink: true } } };
  return (
    <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
      <Typography variant="h3" component="h3">
        {words.grant}
      </Typography>
      <Refusals refusals={refusals} failed={error !== undefined} />
      <TextField
        select
        label={words.right}
        value={right}
        onChange={({ target }) => {
          setRight(target.value as typeof right);
          setEntered({ ...entered, granteeId: '' });
        }}
      >
        {rights.map((code) => (
          <MenuItem key={code} value={code}>
            {words.rights[code]}
          </MenuItem>
        ))}
      </TextField>
      <TextField select required {...field('granteeId', words.grantee)}>
        {people?.suitableDelegates.map(({ id, name, office }) => (
          <MenuItem key={id} value={id}>
            {office ? `${name} – ${office}` : name}
          </MenuItem>
        ))}
      </TextField>
      {(
        [
          ['section', words.sections, words.allSections, sections],
          ['field', words.fields, words.allFields, fields],
        ] as const
      ).map(([name, label, all, register]) => (
        <TextField
          key={name}
          select
          {...field(name, label)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{all}</MenuItem>
          {register.map((entry) => (
            <MenuItem key={entry.code} value={entry.code}>
              {entry.name}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField type="datetime-local" {...field('from', words.from)} {...shrunk} />
        <TextField type="datetime-local" required {...field('until', words.until)} {...shrunk} />
      </Stack>
      <TextField required {...field('decisionNumber', words.decision)} />
      <Box>
        <Button type="submit" variant="contained" loading={loading}>
          {words.give}
        </Button>
      </Box>
    </Stack>
  );
}
