import { Alert, Box, Typography } from '@mui/material';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import type { Reading } from './draft.ts';
import { LEGAL_WORDS } from './words.ts';

/** What follows from the text and is filled in nowhere: the two working days, relations, what to look at. */
export function ReadFacts({ reading }: { reading: Reading }) {
  const words = useWords(LEGAL_WORDS);
  const language = useLanguage();
  const { postingDue, relations, warnings } = reading;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {postingDue && <Alert severity="info">{words.postBy(dateTime(postingDue.due, language))}</Alert>}
      {warnings.map((warning) => (
        <Alert key={warning} severity="warning">
          {warning}
        </Alert>
      ))}
      {relations.length > 0 && (
        <div>
          <Typography variant="h3" component="h3">
            {words.relationsRead}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {relations.map(({ kind, kindName, cited }, at) => (
              <li key={`${kind} ${String(at)}`}>
                {kindName}: {cited}
              </li>
            ))}
          </Box>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words.relationsLater}
          </Typography>
        </div>
      )}
    </Box>
  );
}
