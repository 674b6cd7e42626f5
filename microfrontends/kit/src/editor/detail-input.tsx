import { Checkbox, FormControlLabel, FormHelperText, MenuItem, TextField } from '@mui/material';
import type { DetailType, FormsQuery } from '@portal/schema/operations';
import type { HTMLInputTypeAttribute } from 'react';
import { fromLocalInput, toLocalInput } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';

export type KindDetail = FormsQuery['contentKinds'][number]['details'][number];
/** A row's column; it has no columns of its own. */
export type KindColumn = KindDetail['columns'][number];

interface DetailInputProps {
  detail: KindColumn;
  value: unknown;
  units: FormsQuery['units'];
  fault: string | undefined;
  autoFocus?: boolean;
  change(value: unknown): void;
}

const HTML_TYPE: Partial<Record<DetailType, HTMLInputTypeAttribute>> = {
  DATE: 'date',
  DATE_TIME: 'datetime-local',
  MONTH: 'month',
  NUMBER: 'number',
  MONEY: 'number',
};

const inWords = (type: DetailType, value: unknown): string => {
  if (type === 'DATE_TIME') return toLocalInput(value as string | undefined);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const fromWords = (type: DetailType, words: string): unknown => {
  if (type === 'DATE_TIME') return fromLocalInput(words);
  if (type === 'NUMBER' || type === 'MONEY') return words === '' ? null : Number(words);
  return words;
};

/** One field that only this kind has; its type says with what it is typed in. */
export function DetailInput({ detail, value, units, fault, autoFocus, change }: DetailInputProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { type, label, required, choices } = detail;
  if (type === 'CHECK')
    return (
      <div>
        <FormControlLabel
          required={required}
          label={label}
          control={
            <Checkbox checked={value === true} onChange={({ target }) => change(target.checked || null)} />
          }
        />
        {fault && <FormHelperText error>{fault}</FormHelperText>}
      </div>
    );
  const options =
    type === 'CHOICE' ? choices : type === 'UNIT' ? units.map(({ id, name }) => ({ code: id, name })) : null;
  const amount = type === 'MONEY' && typeof value === 'number' && `${value.toLocaleString(language)} đồng`;
  const htmlType = HTML_TYPE[type];
  return (
    <TextField
      label={label}
      required={required}
      autoFocus={autoFocus ?? false}
      select={options !== null}
      multiline={type === 'LONG_TEXT'}
      {...(type === 'LONG_TEXT' ? { minRows: 3 } : {})}
      {...(htmlType ? { type: htmlType, slotProps: { inputLabel: { shrink: true } } } : {})}
      value={inWords(type, value)}
      error={fault !== undefined}
      helperText={fault ?? (amount || detail.hint)}
      onChange={({ target }) => change(fromWords(type, target.value))}
    >
      {options && <MenuItem value="">{words.notChosen}</MenuItem>}
      {options?.map(({ code, name }) => (
        <MenuItem key={code} value={code}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
