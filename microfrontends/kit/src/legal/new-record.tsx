import { useQuery } from '@apollo/client/react';
import { CircularProgress, Paper, Typography } from '@mui/material';
import { LegalFormsDocument } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';
import { RecordForm } from './record-form.tsx';
import { LEGAL_WORDS } from './words.ts';

/** A document comes in: its text first, the rest is read of it (Điều 8.2, 11.2). */
export function NewRecord({ onSaved }: { onSaved(recordId: string): void }) {
  const words = useWords(LEGAL_WORDS);
  const { data: forms, error, refetch } = useQuery(LegalFormsDocument);
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="new-record">
      <Typography variant="h1" id="new-record" gutterBottom>
        {words.newOne}
      </Typography>
      {error && !forms && <NotLoaded again={refetch} />}
      {forms ? (
        <RecordForm record={null} forms={forms} onSaved={onSaved} />
      ) : (
        !error && <CircularProgress aria-label={words.loading} />
      )}
    </Paper>
  );
}
