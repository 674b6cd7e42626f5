import { Button, Paper, Stack, Typography } from '@mui/material';
import type { CalendarYearQuery } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { useState } from 'react';
import { HoursForm } from './hours-form.tsx';
import { CALENDAR_WORDS, writtenDay } from './words.ts';

interface HoursProps {
  hours: NonNullable<CalendarYearQuery['calendarYear']>['hours'];
  mayChange: boolean;
  onChanged(): void;
}

/** The office's hours, as each decision set them. */
export function Hours({ hours, mayChange, onChanged }: HoursProps) {
  const words = useWords(CALENDAR_WORDS);
  const [changing, setChanging] = useState(false);
  return (
    <Paper component="section" aria-labelledby="hours-title" sx={{ p: 2 }}>
      <Stack spacing={1}>
        <Typography id="hours-title" variant="h2">
          {words.hours}
        </Typography>
        {hours.map(({ id, validFrom, seasons, decision }) => (
          <Typography key={id} variant="body2">
            <strong>{words.hoursFrom(writtenDay(validFrom))}</strong>:{' '}
            {seasons
              .map(({ from, sessions }) => {
                const times = sessions.map((session) => `${session.from}–${session.to}`).join(', ');
                return seasons.length > 1 ? `${times} (${words.season(writtenDay(from))})` : times;
              })
              .join('; ')}{' '}
            · {decision}
          </Typography>
        ))}
        {mayChange && !changing && (
          <Button sx={{ alignSelf: 'flex-start' }} onClick={() => setChanging(true)}>
            {words.setHours}
          </Button>
        )}
        {changing && <HoursForm onDone={() => (setChanging(false), onChanged())} />}
      </Stack>
    </Paper>
  );
}
