import { Box, Typography } from '@mui/material';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { DUE_WORDS, spoken } from './words.ts';

type Timing = NonNullable<EditionPartsFragment['timeline'][number]['timing']>;

/** How long a step took against what it was given: a bar with the due time as a line across it, and the same in words. */
export function StepBar({ late, minutesTaken, minutesGiven }: Timing) {
  const words = useWords(DUE_WORDS);
  const whole = Math.max(minutesTaken, minutesGiven, 1);
  const percent = (minutes: number) => `${(100 * minutes) / whole}%`;
  return (
    <Box sx={{ my: 0.5 }}>
      <Box
        aria-hidden
        sx={{ position: 'relative', height: 8, bgcolor: 'divider', borderRadius: 1, maxWidth: '16rem' }}
      >
        <Box
          sx={{
            ...{ position: 'absolute', inset: 0, borderRadius: 1, width: percent(minutesTaken), minWidth: 3 },
            bgcolor: late ? 'error.main' : 'success.main',
          }}
        />
        <Box
          sx={{
            ...{ position: 'absolute', top: -3, bottom: -3, width: 2, bgcolor: 'text.primary' },
            left: `calc(${percent(minutesGiven)} - 2px)`,
          }}
        />
      </Box>
      <Typography variant="caption" sx={{ color: late ? 'error.main' : 'text.secondary' }}>
        {words.took(spoken(minutesTaken, words), spoken(minutesGiven, words))} (
        {late ? words.late : words.onTime})
      </Typography>
    </Box>
  );
}
