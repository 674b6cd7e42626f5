import { useMutation } from '@apollo/client/react';
import { Box, Button, Stack, TextField } from '@mui/material';
import { SetWorkingHoursDocument } from '@portal/schema/operations';
import { Refusals, useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { today } from './today.ts';
import { CALENDAR_WORDS } from './words.ts';

const SEASON = { from: '01-01', morning: ['07:30', '11:30'], afternoon: ['13:30', '17:30'] } as const;
interface Season {
  from: string;
  morning: readonly [string, string];
  afternoon: readonly [string, string];
}

/** New hours from a day on, one season or several; refused, everything typed stays. */
export function HoursForm({ onDone }: { onDone(): void }) {
  const words = useWords(CALENDAR_WORDS);
  const [seasons, setSeasons] = useState<readonly Season[]>([SEASON]);
  const [validFrom, setValidFrom] = useState(today);
  const [decision, setDecision] = useState('');
  const [set, { data, loading, error }] = useMutation(SetWorkingHoursDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...{ validFrom, decision },
      seasons: seasons.map(({ from, morning, afternoon }) => ({
        from,
        sessions: [morning, afternoon].filter(([begin]) => begin).map(([begin, to]) => ({ from: begin, to })),
      })),
    };
    const answer = await set({ variables: { input } }).catch(() => null);
    if (answer?.data?.outcome.hoursId) onDone();
  };
  const change = (at: number, season: Season | null) =>
    setSeasons(seasons.flatMap((one, place) => (place === at ? (season ?? []) : one)));
  return (
    <Stack component="form" spacing={2} sx={{ pt: 1 }} onSubmit={(event) => void submit(event)}>
      <TextField
        type="date"
        required
        label={words.validFrom}
        value={validFrom}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={({ target }) => setValidFrom(target.value)}
      />
      {seasons.map((season, at) => (
        <SeasonFields
          key={at}
          season={season}
          several={seasons.length > 1}
          onChange={(next) => change(at, next)}
        />
      ))}
      <Button
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => setSeasons([...seasons, { ...SEASON, from: '10-01' }])}
      >
        {words.addSeason}
      </Button>
      <TextField
        required
        label={words.decision}
        value={decision}
        onChange={({ target }) => setDecision(target.value)}
      />
      <Refusals refusals={data?.outcome.refusals ?? []} failed={error !== undefined} />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" loading={loading}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </Stack>
    </Stack>
  );
}

interface SeasonFieldsProps {
  season: Season;
  several: boolean;
  /** Null = it goes. */
  onChange(season: Season | null): void;
}

function SeasonFields({ season, several, onChange }: SeasonFieldsProps) {
  const words = useWords(CALENDAR_WORDS);
  const time = (part: 'morning' | 'afternoon', end: 0 | 1) => (
    <TextField
      type="time"
      label={`${words[part]} ${end ? words.to : words.from}`}
      value={season[part][end]}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={({ target: { value } }) =>
        onChange({ ...season, [part]: end ? [season[part][0], value] : [value, season[part][1]] })
      }
    />
  );
  return (
    <Stack spacing={2}>
      {several && (
        <Stack direction="row" spacing={1}>
          <TextField
            label={words.seasonFrom}
            value={season.from}
            onChange={({ target }) => onChange({ ...season, from: target.value })}
          />
          <Button sx={{ flexShrink: 0 }} onClick={() => onChange(null)}>
            {words.removeSeason}
          </Button>
        </Stack>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', lg: 'repeat(4, 1fr)' } }}>
        {time('morning', 0)}
        {time('morning', 1)}
        {time('afternoon', 0)}
        {time('afternoon', 1)}
      </Box>
    </Stack>
  );
}
