import { useMutation } from '@apollo/client/react';
import {
  Alert,
  Box,
  Button,
  GlobalStyles,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { RecordPostingDocument, RecordTakingDownDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { dateTime, fromLocalInput, toLocalInput } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';

type Proof = NonNullable<EditionPartsFragment['postings']>;

/** On paper there is nothing but the proof. */
const PRINT = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '.proof, .proof *': { visibility: 'visible' },
    '.proof': { position: 'absolute', inset: 0 },
    '.proof .not-printed': { display: 'none' },
  },
} as const;

const named = (person: Proof['records'][number]['shownBy']) =>
  [person?.name, person?.office].filter(Boolean).join(', ');

/** Where a posting was on show, when and by whom; printed, it is the proof (Điều 8.8). */
export function Postings({ edition, proof }: { edition: EditionPartsFragment; proof: Proof }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const [place, setPlace] = useState('');
  const [shownAt, setShownAt] = useState(toLocalInput(new Date().toISOString()));
  const [record, recording] = useMutation(RecordPostingDocument);
  const [takeDown, takingDown] = useMutation(RecordTakingDownDocument);
  const may = (name: string) => proof.actions.some((action) => action.name === name && action.allowed);
  const refusals = [recording, takingDown].flatMap(({ data }) => data?.outcome.refusals ?? []);
  const put = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: edition.id, place, shownAt: fromLocalInput(shownAt) ?? '' };
    const { data } = await record({ variables: { input } }).catch(() => ({ data: null }));
    if (data?.outcome.refusals.length === 0) setPlace('');
  };
  const takeDownNow = (id: string) =>
    void takeDown({ variables: { input: { id, takenDownAt: new Date().toISOString() } } }).catch(() => null);
  return (
    <Box component="section" className="proof" aria-label={words.proof}>
      <GlobalStyles styles={PRINT} />
      <Typography variant="h3" component="h2" gutterBottom>
        {words.proof}
      </Typography>
      <Typography gutterBottom>{edition.title}</Typography>
      <TableContainer tabIndex={0} role="group" aria-label={words.proof}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {[words.proofPlace, words.proofShownAt, words.proofShownBy, words.proofTakenDown].map(
                (name) => (
                  <TableCell key={name}>{name}</TableCell>
                ),
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {proof.records.map(({ id, place: where, shownAt: from, shownBy, takenDownAt, takenDownBy }) => (
              <TableRow key={id ?? 'portal'}>
                <TableCell>{where ?? words.proofPortal}</TableCell>
                <TableCell>{dateTime(from, language)}</TableCell>
                <TableCell>{named(shownBy)}</TableCell>
                <TableCell>
                  {takenDownAt
                    ? `${dateTime(takenDownAt, language)}: ${named(takenDownBy) || words.proofByDate}`
                    : words.proofStill}
                  {id && !takenDownAt && may('recordTakingDown') && (
                    <Button className="not-printed" size="small" onClick={() => takeDownNow(id)}>
                      {words.proofTakeDown}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Stack className="not-printed" spacing={1} sx={{ mt: 1 }}>
        {refusals.map(({ code, message }) => (
          <Alert key={code} severity="warning">
            {message}
          </Alert>
        ))}
        {may('recordPosting') && (
          <Stack
            component="form"
            direction={{ xs: 'column', sm: 'row' }}
            spacing={1}
            onSubmit={(event) => void put(event)}
          >
            <TextField
              label={words.proofPlace}
              value={place}
              onChange={({ target }) => setPlace(target.value)}
            />
            <TextField
              type="datetime-local"
              label={words.proofShownAt}
              value={shownAt}
              slotProps={{ inputLabel: { shrink: true } }}
              onChange={({ target }) => setShownAt(target.value)}
            />
            <Button type="submit" variant="outlined" loading={recording.loading} sx={{ flexShrink: 0 }}>
              {words.proofRecord}
            </Button>
          </Stack>
        )}
        <Button size="small" sx={{ alignSelf: 'flex-start' }} onClick={() => window.print()}>
          {words.proofPrint}
        </Button>
      </Stack>
    </Box>
  );
}
