import { useQuery } from '@apollo/client/react';
import {
  Button,
  Checkbox,
  FormControlLabel,
  MenuItem,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { ExplainDueTimeDocument } from '@portal/schema/operations';
import type { DueUnit } from '@portal/schema/operations';
import {
  dateTime,
  fromLocalInput,
  Reckoning,
  Refusals,
  toLocalInput,
  useLanguage,
  useWords,
} from '@portal/ui';
import { useState } from 'react';
import { DUE_PAGE_WORDS } from './words.ts';

interface Asked {
  unit: DueUnit;
  amount: string;
  rollOver: boolean;
}

/** The times of Điều 10.2a. */
const PRESETS = {
  news: { unit: 'OFFICE_HOURS', amount: '8', rollOver: true },
  documents: { unit: 'WORKING_DAYS', amount: '2', rollOver: true },
  conference: { unit: 'CALENDAR_DAYS', amount: '3', rollOver: true },
  statistics: { unit: 'DAY_OF_MONTH', amount: '30', rollOver: true },
} as const satisfies Record<string, Asked>;

const NAMES = Object.keys(PRESETS) as (keyof typeof PRESETS)[];

/** When something would be due, and how that comes about, in words. */
export function Calculator() {
  const words = useWords(DUE_PAGE_WORDS);
  const [start, setStart] = useState(() => toLocalInput(new Date().toISOString()));
  const [asked, setAsked] = useState<Asked>(PRESETS.news);
  const { unit, amount, rollOver } = asked;
  return (
    <Paper component="section" aria-labelledby="calculator-title" sx={{ p: 2 }}>
      <Stack spacing={2}>
        <Typography id="calculator-title" variant="h2">
          {words.calculator}
        </Typography>
        <Stack role="group" aria-label={words.presets} direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {NAMES.map((name) => (
            <Button key={name} size="small" variant="outlined" onClick={() => setAsked(PRESETS[name])}>
              {words.preset[name]}
            </Button>
          ))}
        </Stack>
        <TextField
          type="datetime-local"
          label={words.start}
          value={start}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => setStart(target.value)}
        />
        <Stack direction="row" spacing={2}>
          <TextField
            type="number"
            label={words.amount}
            value={amount}
            slotProps={{ htmlInput: { min: 0, step: unit === 'OFFICE_HOURS' ? 0.25 : 1 } }}
            onChange={({ target }) => setAsked({ ...asked, amount: target.value })}
          />
          <TextField
            select
            label={words.unit}
            value={unit}
            onChange={({ target }) => setAsked({ ...asked, unit: target.value as DueUnit })}
          >
            {(Object.keys(words.units) as DueUnit[]).map((code) => (
              <MenuItem key={code} value={code}>
                {words.units[code]}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
        {(unit === 'CALENDAR_DAYS' || unit === 'DAY_OF_MONTH') && (
          <FormControlLabel
            label={words.rollOver}
            control={
              <Checkbox
                checked={rollOver}
                onChange={({ target }) => setAsked({ ...asked, rollOver: target.checked })}
              />
            }
          />
        )}
        <Answer start={fromLocalInput(start)} asked={asked} />
      </Stack>
    </Paper>
  );
}

function Answer({ start, asked: { unit, amount, rollOver } }: { start: string | null; asked: Asked }) {
  const words = useWords(DUE_PAGE_WORDS);
  const language = useLanguage();
  const number = Number(amount);
  const given =
    unit === 'DAY_OF_MONTH' ? { day: Math.trunc(number), amount: null } : { amount: number, day: null };
  const { data, previousData, error } = useQuery(ExplainDueTimeDocument, {
    variables: { input: { start: start ?? '', unit, rollOver, ...given } },
    skip: !start || amount === '',
    fetchPolicy: 'network-only',
  });
  const { preview, refusals = [] } = (data ?? previousData)?.explainDueTime ?? {};
  return (
    <div aria-live="polite">
      <Refusals refusals={refusals} failed={error !== undefined} />
      {preview && (
        <>
          <Typography sx={{ fontWeight: 700 }}>{words.dueAt(dateTime(preview.due, language))}</Typography>
          <Reckoning explained={preview.explained} />
        </>
      )}
    </div>
  );
}
