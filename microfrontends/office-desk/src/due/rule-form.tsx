import { useMutation } from '@apollo/client/react';
import { Box, Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { SetDueRuleDocument } from '@portal/schema/operations';
import type { DueRulesQuery, EditionState, StepUnit } from '@portal/schema/operations';
import { Refusals, say, useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { DUE_PAGE_WORDS } from './words.ts';

interface RuleFormProps {
  rules: DueRulesQuery['dueRules'];
  sections: DueRulesQuery['sections'];
  onSet(): void;
}

const UNITS = ['OFFICE_HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS'] as const satisfies StepUnit[];

/** How long a step is given from now on (Điều 14.1); refused, everything typed stays. */
export function RuleForm({ rules, sections, onSet }: RuleFormProps) {
  const words = useWords(DUE_PAGE_WORDS);
  const [rule, setRule] = useState({
    ...{ state: 'SUBMITTED' as EditionState, section: '', correction: '', unit: 'OFFICE_HOURS' as StepUnit },
    ...{ amount: '4', reason: '' },
  });
  const [set, { data, loading, error }] = useMutation(SetDueRuleDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { section, correction, amount, ...rest } = rule;
    const input = {
      ...rest,
      ...{ section: section || null, correction: correction === 'yes', amount: Number(amount) },
    };
    const answer = await set({ variables: { input } }).catch(() => null);
    if (!answer?.data?.outcome.dueRule) return;
    say(words.saved);
    onSet();
  };
  const field = (name: keyof typeof rule, label: string) => ({
    label,
    value: rule[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setRule({ ...rule, [name]: target.value }),
  });
  const states = new Map(rules.map(({ state, stateName }) => [state, stateName]));
  const shrunk = { slotProps: { inputLabel: { shrink: true }, select: { displayEmpty: true } } };
  return (
    <Paper component="section" aria-labelledby="rule-title" sx={{ p: 2 }}>
      <Stack component="form" spacing={2} onSubmit={(event) => void submit(event)}>
        <Typography id="rule-title" variant="h2">
          {words.set}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <TextField select {...field('state', words.step)}>
            {[...states].map(([state, name]) => (
              <MenuItem key={state} value={state}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField select {...field('section', words.section)} {...shrunk}>
            <MenuItem value="">{words.everySection}</MenuItem>
            {sections.map(({ code, name }) => (
              <MenuItem key={code} value={code}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField select {...field('correction', words.forWhat)} {...shrunk}>
            <MenuItem value="">{words.ordinary}</MenuItem>
            <MenuItem value="yes">{words.correction}</MenuItem>
          </TextField>
          <TextField select {...field('unit', words.unit)}>
            {UNITS.map((unit) => (
              <MenuItem key={unit} value={unit}>
                {words.units[unit]}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            required
            type="number"
            slotProps={{ htmlInput: { min: 0, step: 0.25 } }}
            {...field('amount', words.amount)}
          />
          <TextField required {...field('reason', words.why)} />
        </Box>
        <Refusals refusals={refusals} failed={error !== undefined} />
        <Button type="submit" variant="contained" loading={loading} sx={{ alignSelf: 'flex-start' }}>
          {words.save}
        </Button>
      </Stack>
    </Paper>
  );
}
