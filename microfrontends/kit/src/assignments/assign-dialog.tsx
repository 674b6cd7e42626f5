import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import {
  AssignableMembersDocument,
  AssignMemberDocument,
  AssignmentsDocument,
} from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { listsChanged } from '../inbox/use-inbox.ts';
import { useWords } from '../platform/language.ts';
import { Refusals } from '../platform/refusals.tsx';
import { AssignmentList } from './assignment-list.tsx';
import { WORDS } from './words.ts';

interface AssignDialogProps {
  edition: EditionPartsFragment;
  onClose(): void;
}

/** One item, to a member: everybody with how much they have already. Refused, what was typed stays. */
export function AssignDialog({ edition, onClose }: AssignDialogProps) {
  const words = useWords(WORDS);
  const [personId, setPersonId] = useState('');
  const [note, setNote] = useState('');
  const { data: offered } = useQuery(AssignableMembersDocument, { fetchPolicy: 'cache-and-network' });
  const [assign, { data, loading, error }] = useMutation(AssignMemberDocument, {
    refetchQueries: [AssignmentsDocument, AssignableMembersDocument],
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id: editionId, section, field } = edition;
    const input = { personId, editionId, section: section.code, field: field?.code ?? null, note };
    const answer = await assign({ variables: { input } }).catch(() => null);
    if (!answer?.data?.outcome.assignment) return;
    listsChanged();
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="assign-title">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="assign-title">{words.forThis}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <AssignmentList editionId={edition.id} />
            <TextField
              select
              required
              label={words.member}
              value={personId}
              onChange={({ target }) => setPersonId(target.value)}
            >
              {offered?.assignableMembers.map(({ person, sections, items }) => (
                <MenuItem key={person.id} value={person.id}>
                  {person.name} ({words.load(sections.length, items)})
                </MenuItem>
              ))}
            </TextField>
            <TextField
              multiline
              label={words.note}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
            <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="contained" loading={loading}>
            {words.assign}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
