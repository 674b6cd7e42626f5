import { Box, Paper, Stack, Typography } from '@mui/material';
import type { CalendarYearQuery } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { today } from './today.ts';
import { CALENDAR_WORDS, writtenDay } from './words.ts';

type Day = NonNullable<CalendarYearQuery['calendarYear']>['days'][number];
type Why = Day['why'];

/** Told by shape and letter, and not by colour alone: a holiday is a filled disc with L, a make-up day a dashed box with B. */
const LOOK: Partial<Record<Why, { letter: string; sx: object }>> = {
  HOLIDAY: {
    letter: 'L',
    sx: { bgcolor: 'error.main', color: '#fff', borderRadius: '50%', fontWeight: 700 },
  },
  MAKEUP_WORKDAY: {
    letter: 'B',
    sx: { outline: '2px dashed', outlineColor: 'success.main', color: 'success.main', fontWeight: 700 },
  },
  WEEKEND: {
    letter: '',
    sx: { color: 'text.secondary', fontStyle: 'italic', bgcolor: 'background.default' },
  },
  OUT_OF_HOURS: { letter: '–', sx: { color: 'text.secondary' } },
};

const worked = ({ why }: Day) => why === 'WORKING' || why === 'MAKEUP_WORKDAY';

/** Monday first: 0 … 6. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A month as a table of weeks. */
export function Month({ month, days: year }: { month: number; days: readonly Day[] }) {
  const words = useWords(CALENDAR_WORDS);
  const days = year.filter(({ day }) => Number(day.slice(5, 7)) === month);
  return (
    <Paper sx={{ p: 1.5 }}>
      <Box
        component="table"
        sx={{
          ...{ width: '100%', borderCollapse: 'separate', borderSpacing: 2, tableLayout: 'fixed' },
          '& th': { typography: 'caption', color: 'text.secondary', fontWeight: 400 },
        }}
      >
        <Box component="caption" sx={{ textAlign: 'left', pb: 0.5 }}>
          <strong>{words.months(month)}</strong>{' '}
          <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
            {words.workingDays(days.filter(worked).length)}
          </Typography>
        </Box>
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, at) => (
            <tr key={at}>
              {week.map((day, place) => (day ? <DayCell key={day.day} day={day} /> : <td key={place} />))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
}

function DayCell({ day: { day, why, name } }: { day: Day }) {
  const words = useWords(CALENDAR_WORDS);
  const look = LOOK[why];
  const isToday = day === today();
  const kind = words.kinds[why as keyof typeof words.kinds];
  const said = [writtenDay(day.slice(5)), isToday && words.today, kind, name].filter(Boolean).join(', ');
  return (
    <td title={said} aria-label={said}>
      <Box
        sx={{
          ...{ width: 30, height: 30, mx: 'auto', display: 'grid', placeItems: 'center', borderRadius: 1 },
          ...{ typography: 'caption', lineHeight: 1 },
          ...look?.sx,
          ...(isToday && { boxShadow: 'inset 0 -3px 0 0 currentColor' }),
        }}
      >
        {Number(day.slice(8))}
        {look?.letter && (
          <Box component="span" sx={{ fontSize: '0.6rem', mt: '-6px' }}>
            {look.letter}
          </Box>
        )}
      </Box>
    </td>
  );
}

/** Weeks from Monday to Sunday; null where the month has not begun or is over. */
function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const before = days[0] ? weekday(days[0].day) : 0;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_none, at) => cells[week * 7 + at] ?? null),
  );
}

/** What the shapes mean. */
export function Legend() {
  const words = useWords(CALENDAR_WORDS);
  return (
    <Stack
      component="ul"
      direction="row"
      aria-label={words.legend}
      sx={{ listStyle: 'none', m: 0, p: 0, flexWrap: 'wrap', gap: 2, typography: 'body2' }}
    >
      {(['WORKING', 'WEEKEND', 'HOLIDAY', 'MAKEUP_WORKDAY'] as const).map((why) => (
        <Stack key={why} component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Box
            aria-hidden
            sx={{
              ...{ width: 26, height: 26, display: 'grid', placeItems: 'center', borderRadius: 1 },
              ...{ border: why === 'WORKING' ? 1 : 0, borderColor: 'divider', typography: 'caption' },
              ...LOOK[why]?.sx,
            }}
          >
            {LOOK[why]?.letter || '24'}
          </Box>
          <span>{words.kinds[why]}</span>
        </Stack>
      ))}
    </Stack>
  );
}
