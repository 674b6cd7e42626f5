import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import type { WrittenRefusal } from '../platform/session.ts';
import { fromLocalInput } from '../platform/dates.ts';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { ScheduleWarning } from './schedule-warning.tsx';
import type { Ask } from './step-documents.ts';

const TARGETS = ['COMPILING', 'VERIFYING', 'APPROVING'] as const;
export type Target = (typeof TARGETS)[number];

/** The steps before the one at which the edition stands. */
export const targetsBefore = (state: string): readonly Target[] =>
  TARGETS.slice(0, Math.max(0, TARGETS.indexOf(state as Target)) || TARGETS.length);

/** Everything that a step may ask for, as it was typed. */
export type Entered = Record<'remark' | 'reason' | 'reasonCode' | 'to' | 'verdict' | 'at', string> & {
  declaration: boolean;
};

export const nothingEntered = (state: string): Entered => ({
  ...{ remark: '', reason: '', at: '', reasonCode: 'OTHER', verdict: 'UPHELD', declaration: false },
  to: targetsBefore(state).at(-1) ?? 'COMPILING',
});

interface StepFieldsProps {
  asks: readonly Ask[];
  targets: readonly Target[];
  entered: Entered;
  refusals: readonly Pick<WrittenRefusal, 'field' | 'message'>[];
  onChange(entered: Entered): void;
}

/** A field for each thing that the step asks for. */
export function StepFields({ asks, targets, entered, refusals, onChange }: StepFieldsProps) {
  const words = useWords(WORDS);
  const refused = (name: string) => refusals.find((refusal) => refusal.field === name)?.message;
  const change = (name: keyof Entered) => ({
    value: entered[name],
    error: refused(name) !== undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...entered, [name]: target.value }),
  });
  const text = (name: 'remark' | 'reason', label: string, hint?: string) => (
    <TextField
      {...change(name)}
      label={label}
      helperText={refused(name) ?? hint}
      required={name === 'reason'}
      multiline
      minRows={2}
      autoFocus={name === 'reason'}
    />
  );
  const choice = (name: 'to' | 'reasonCode' | 'verdict', label: string, options: [string, string][]) => (
    <TextField select {...change(name)} label={label}>
      {options.map(([value, name]) => (
        <MenuItem key={value} value={value}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      {asks.includes('target') &&
        choice(
          'to',
          words.sendBackTo,
          targets.map((state) => [state, words.states[state]]),
        )}
      {asks.includes('reasonCode') &&
        choice('reasonCode', words.reasonCode, Object.entries(words.reasonCodes))}
      {asks.includes('verdict') && choice('verdict', words.verdict, Object.entries(words.verdicts))}
      {asks.includes('reason') && text('reason', words.reason, words.reasonHint)}
      {asks.includes('publicReason') && text('reason', words.reason, words.withdrawHint)}
      {asks.includes('note') && text('reason', words.note, words.noteHint)}
      {asks.includes('at') && (
        <>
          <TextField
            {...change('at')}
            type="datetime-local"
            label={words.scheduleAt}
            helperText={refused('at') ?? words.scheduleHint}
            required
            autoFocus
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <ScheduleWarning at={fromLocalInput(entered.at)} />
        </>
      )}
      {asks.includes('declaration') && (
        <FormControlLabel
          control={
            <Checkbox
              checked={entered.declaration}
              onChange={({ target }) => onChange({ ...entered, declaration: target.checked })}
            />
          }
          label={words.declaration}
        />
      )}
      {asks.includes('remark') && text('remark', words.remarkOptional)}
    </>
  );
}

/** What was asked for, in the words of the mutation's input. */
export function inputOf(
  asks: readonly Ask[],
  { remark, reason, reasonCode, to, verdict, at, declaration }: Entered,
): Record<string, unknown> {
  return {
    ...(asks.includes('remark') && remark.trim() ? { remark } : {}),
    ...(asks.includes('reason') || asks.includes('publicReason') ? { reason } : {}),
    ...(asks.includes('note') ? { note: reason } : {}),
    ...(asks.includes('reasonCode') ? { reasonCode } : {}),
    ...(asks.includes('target') ? { to } : {}),
    ...(asks.includes('verdict') ? { verdict } : {}),
    ...(asks.includes('at') ? { at: fromLocalInput(at) } : {}),
    ...(asks.includes('declaration') ? { declaration } : {}),
  };
}
