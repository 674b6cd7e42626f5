import { useMutation, useQuery } from '@apollo/client/react';
import {
  Box,
  Button,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { RemoveSynonymDocument, SynonymsDocument } from '@portal/schema/operations';
import type { SynonymPartsFragment } from '@portal/schema/operations';
import { dateTime, NotLoaded, Refusals, say, useLanguage, useWords } from '@portal/ui';
import { SynonymForm } from './synonym-form.tsx';
import { WORDS } from './words.ts';

/** What the search of the website understands besides what it reads (Điều 8.2, 18.1). */
export function SynonymsPage() {
  const words = useWords(WORDS);
  const { data, error, refetch } = useQuery(SynonymsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Typography variant="h1">{words.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.about}
        </Typography>
        <SynonymForm onAdded={() => void refetch()} />
        {error && !data && <NotLoaded again={refetch}>{words.failed}</NotLoaded>}
        {data && <SynonymTable synonyms={data.synonyms} onRemoved={() => void refetch()} />}
      </Stack>
    </Paper>
  );
}

const ON_WIDE_SCREENS = { display: { xs: 'none', md: 'table-cell' } };

function SynonymTable({
  synonyms,
  onRemoved,
}: {
  synonyms: readonly SynonymPartsFragment[];
  onRemoved(): void;
}) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [remove, { data, error }] = useMutation(RemoveSynonymDocument);
  const take = async ({ id, term }: SynonymPartsFragment) => {
    const answer = await remove({ variables: { input: { id } } }).catch(() => null);
    if (answer?.data?.outcome.refusals.length === 0) say(words.removed(term), 'success');
    onRemoved();
  };
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={words.title}>
      <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{words.term}</TableCell>
            <TableCell>{words.means}</TableCell>
            <TableCell sx={ON_WIDE_SCREENS}>{words.by}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {synonyms.map((synonym) => (
            <TableRow key={synonym.id}>
              <TableCell component="th" scope="row">
                {synonym.term}
              </TableCell>
              <TableCell>{synonym.means}</TableCell>
              <TableCell sx={ON_WIDE_SCREENS}>
                {synonym.addedBy
                  ? `${synonym.addedBy.name}, ${dateTime(synonym.addedAt, language)}`
                  : words.begun}
              </TableCell>
              <TableCell align="right">
                <Button
                  size="small"
                  color="error"
                  aria-label={`${words.remove}: ${synonym.term}`}
                  onClick={() => void take(synonym)}
                >
                  {words.remove}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
