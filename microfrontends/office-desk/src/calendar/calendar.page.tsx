import { useQuery } from '@apollo/client/react';
import { Alert, Box, Button, CircularProgress, Stack, Typography } from '@mui/material';
import { CalendarYearDocument } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useState } from 'react';
import { AnnounceForm } from './announce-form.tsx';
import { Decisions } from './decisions.tsx';
import { Hours } from './hours.tsx';
import { Legend, Month } from './month.tsx';
import { today } from './today.ts';
import { CALENDAR_WORDS } from './words.ts';

/** The legal calendar of a year, every decision on it, and the forms by which the office adds to it (Điều 18.1, D14). */
export function CalendarPage() {
  const words = useWords(CALENDAR_WORDS);
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const { data, loading, refetch } = useQuery(CalendarYearDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const calendar = data?.calendarYear;
  const may = (name: string) => calendar?.actions.some((action) => action.name === name && action.allowed);
  const again = () => void refetch();
  return (
    <Stack spacing={2}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ flex: 1, minWidth: '14rem' }}>
          {words.title(year)}
        </Typography>
        <Button onClick={() => setYear(year - 1)}>{words.previous}</Button>
        <Button onClick={() => setYear(year + 1)}>{words.next}</Button>
      </Stack>
      {!calendar &&
        (loading ? (
          <CircularProgress aria-label={words.loading} />
        ) : (
          <Alert severity="error">{words.failed}</Alert>
        ))}
      {calendar && (
        <>
          <Legend />
          <Box
            sx={{
              ...{ display: 'grid', gap: 2 },
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: 'repeat(3, 1fr)', lg: 'repeat(4, 1fr)' },
            }}
          >
            {Array.from({ length: 12 }, (_, at) => (
              <Month key={at} month={at + 1} days={calendar.days} />
            ))}
          </Box>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
            {may('announceCalendarDay') && <AnnounceForm onRecorded={again} />}
            <Hours hours={calendar.hours} mayChange={may('setWorkingHours') ?? false} onChanged={again} />
          </Box>
          <Decisions entries={calendar.entries} onChanged={again} />
        </>
      )}
    </Stack>
  );
}
