import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Button, Divider, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import {
  AssignableMembersDocument,
  AssignMemberDocument,
  AssignmentsDocument,
} from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { AssignmentList } from './assignment-list.tsx';
import { WORDS } from './words.ts';

const EMPTY = { section: '', field: '', note: '', decisionNumber: '' };

/** A member of the board: what is theirs to edit, and what else is to be (Điều 14.1, 14.2). */
export function MemberPage({ id }: { id: string }) {
  const { data } = useQuery(AssignableMembersDocument);
  const member = data?.assignableMembers.find(({ person }) => person.id === id)?.person;
  if (!data || !member) return null;
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="member-name">
      <Stack spacing={2}>
        <Box>
          <Typography variant="h1" id="member-name">
            {member.name}
          </Typography>
          <Typography sx={{ color: 'text.secondary' }}>{member.office}</Typography>
        </Box>
        <AssignmentList personId={id} />
        <Divider />
        <SectionForm personId={id} sections={data.sections} fields={data.fields} />
      </Stack>
    </Paper>
  );
}

interface Named {
  code: string;
  name: string;
}

function SectionForm({
  personId,
  sections,
  fields,
}: {
  personId: string;
  sections: readonly Named[];
  fields: readonly Named[];
}) {
  const words = useWords(WORDS);
  const [entered, setEntered] = useState(EMPTY);
  const [assign, { data, loading, error }] = useMutation(AssignMemberDocument, {
    refetchQueries: [AssignmentsDocument, AssignableMembersDocument],
  });
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...entered, personId, field: entered.field || null };
    const answer = await assign({ variables: { input } }).catch(() => null);
    if (answer?.data?.outcome.assignment) setEntered(EMPTY);
  };
  const field = (name: keyof typeof EMPTY, label: string) => ({
    label,
    value: entered[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setEntered({ ...entered, [name]: target.value }),
  });
  return (
    <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
      <Typography variant="h3" component="h2">
        {words.newOne}
      </Typography>
      <TextField select required {...field('section', words.section)}>
        {sections.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        {...field('field', words.field)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{words.allFields}</MenuItem>
        {fields.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField multiline {...field('note', words.note)} />
      <TextField {...field('decisionNumber', words.decision)} />
      <Refusals refusals={refusals} failed={error !== undefined} />
      <Box>
        <Button type="submit" variant="contained" loading={loading}>
          {words.assign}
        </Button>
      </Box>
    </Stack>
  );
}
