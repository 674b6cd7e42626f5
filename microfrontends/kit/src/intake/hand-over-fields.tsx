import { Checkbox, FormControlLabel, FormHelperText, MenuItem, Stack, TextField } from '@mui/material';
import type { IntakeMedium, SendersQuery, SubmissionMode } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from './words.ts';

/** How it came, as it is typed; the time as the input holds it. */
export interface HandOver {
  senderId: string;
  medium: IntakeMedium;
  deliverer: string;
  handedOverAt: string;
  declaration: boolean;
}

export const NOTHING_YET: HandOver = {
  ...{ senderId: '', medium: 'USB', deliverer: '', handedOverAt: '', declaration: false },
};

interface HandOverFieldsProps {
  handOver: HandOver;
  senders: SendersQuery['possibleWriters'];
  mode: SubmissionMode;
  faultOf(field: string): string | undefined;
  change(part: Partial<HandOver>): void;
}

/** In whose name it is, on what it came, who brought it and when (Điều 10.1a). */
export function HandOverFields({ handOver, senders, mode, faultOf, change }: HandOverFieldsProps) {
  const words = useWords(WORDS);
  const told = (field: keyof HandOver) => ({
    ...{ required: true, label: words[field], value: handOver[field] },
    ...{ error: faultOf(field) !== undefined, helperText: faultOf(field) },
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  const undeclared = faultOf('declaration');
  return (
    <Stack spacing={2}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField select {...told('senderId')} sx={{ minWidth: '16rem' }}>
          {senders.map(({ id, name, office }) => (
            <MenuItem key={id} value={id}>
              {[name, office].filter(Boolean).join(', ')}
            </MenuItem>
          ))}
        </TextField>
        <TextField select {...told('medium')}>
          {Object.entries(words.media).map(([code, label]) => (
            <MenuItem key={code} value={code}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField {...told('deliverer')} />
        <TextField
          type="datetime-local"
          {...told('handedOverAt')}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Stack>
      {mode === 'INDIVIDUAL' && (
        <div>
          <FormControlLabel
            label={words.declaration}
            control={
              <Checkbox
                checked={handOver.declaration}
                onChange={({ target }) => change({ declaration: target.checked })}
              />
            }
          />
          {undeclared && <FormHelperText error>{undeclared}</FormHelperText>}
        </div>
      )}
    </Stack>
  );
}
