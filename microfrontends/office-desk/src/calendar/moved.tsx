import { useQuery } from '@apollo/client/react';
import { Alert, Box } from '@mui/material';
import { DueTimesMovedByDocument } from '@portal/schema/operations';
import type { DayBecomes } from '@portal/schema/operations';
import { dateTime, useLanguage, useWords } from '@portal/ui';
import { CALENDAR_WORDS } from './words.ts';

/** What a decision would move, before it is taken. */
export function Moved({ day, becomes }: { day: string; becomes: DayBecomes }) {
  const words = useWords(CALENDAR_WORDS);
  const language = useLanguage();
  const { data } = useQuery(DueTimesMovedByDocument, {
    variables: { day, becomes },
    skip: !day,
    fetchPolicy: 'network-only',
  });
  const moved = day ? data?.dueTimesMovedBy : null;
  return (
    <div aria-live="polite">
      {moved && (
        <Alert severity={moved.count > 0 ? 'warning' : 'info'}>
          {words.moved(moved.count)}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {moved.first.map(({ stateName, from, to, edition }, at) => (
              <li key={at}>
                {edition ? `“${edition.title}”` : words.somethingElse} ({stateName}):{' '}
                {words.movedTo(dateTime(from, language), dateTime(to, language))}
                {to < from && ` (${words.earlier})`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </div>
  );
}
