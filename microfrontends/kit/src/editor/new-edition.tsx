import { useQuery } from '@apollo/client/react';
import { CircularProgress, Paper, Typography } from '@mui/material';
import { FormsDocument } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { EditionForm } from './edition-form.tsx';

/** A new item (Điều 5): saved for the first time, it becomes a draft with an address of its own. */
export function NewEdition({ onSaved }: { onSaved(editionId: string): void }) {
  const words = useWords(WORDS);
  const { data } = useQuery(FormsDocument);
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h1" gutterBottom>
        {words.newItem}
      </Typography>
      {data ? (
        <EditionForm edition={null} forms={data} onSaved={onSaved} />
      ) : (
        <CircularProgress aria-label={words.loading} />
      )}
    </Paper>
  );
}
