import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextField } from '@mui/material';
import { SetQuotaRuleDocument } from '@portal/schema/operations';
import { monthsLater, Refusals, say, thisMonth, useWords } from '@portal/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { WORDS } from './words.ts';

/** A decision for months to come; refused, everything typed stays. */
export function QuotaRuleForm({ onSet }: { onSet(): void }) {
  const words = useWords(WORDS);
  const [rule, setRule] = useState(() => ({
    ...{ fromMonth: monthsLater(thisMonth(), 1), items: '2', decisionNumber: '' },
  }));
  const [set, { data, loading, error }] = useMutation(SetQuotaRuleDocument);
  const refusals = data?.outcome.refusals ?? [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...rule, items: Number(rule.items) };
    const answer = await set({ variables: { input } }).catch(() => null);
    if (!answer?.data?.outcome.quotaRule) return;
    setRule({ ...rule, decisionNumber: '' });
    say(words.recorded, 'success');
    onSet();
  };
  const field = (name: keyof typeof rule, label: string) => ({
    label,
    required: true,
    value: rule[name],
    error: refusals.some((refusal) => refusal.field === name),
    onChange: ({ target }: { target: { value: string } }) => setRule({ ...rule, [name]: target.value }),
  });
  return (
    <Stack component="form" spacing={2} aria-label={words.setRule} onSubmit={(event) => void submit(event)}>
      <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
        <TextField
          type="month"
          {...field('fromMonth', words.fromMonth)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: monthsLater(thisMonth(), 1) } }}
        />
        <TextField
          type="number"
          {...field('items', words.itemsAMonth)}
          slotProps={{ htmlInput: { min: 0, max: 100, step: 1 } }}
        />
        <TextField {...field('decisionNumber', words.decisionNumber)} />
        <Button type="submit" variant="outlined" loading={loading} sx={{ flexShrink: 0 }}>
          {words.setRule}
        </Button>
      </Stack>
      <Refusals refusals={refusals} failed={error !== undefined} />
    </Stack>
  );
}
