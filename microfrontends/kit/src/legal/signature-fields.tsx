import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useWords } from '../platform/language.ts';
import type { Facts } from './draft.ts';
import { LEGAL_WORDS } from './words.ts';

type Signatures = Facts['signatures'];

interface SignatureFieldsProps {
  signatures: Signatures;
  isProposed: boolean;
  confirm(): void;
  change(signatures: Signatures): void;
}

const NOBODY: Signatures[number] = { capacities: [], office: '', name: '' };

/** Who signed and in what capacity: KT., TL., TUQ., Q., TM. (Decree 30/2020). */
export function SignatureFields({ signatures, isProposed, confirm, change }: SignatureFieldsProps) {
  const words = useWords(LEGAL_WORDS);
  const shown = signatures.length > 0 ? signatures : [NOBODY];
  const set = (at: number, part: Partial<Signatures[number]>) =>
    change(shown.map((signature, index) => (index === at ? { ...signature, ...part } : signature)));
  return (
    <Stack
      component="fieldset"
      spacing={1.5}
      sx={{
        ...{ border: 0, m: 0, p: 0, minWidth: 0 },
        ...(isProposed && { borderLeft: 4, borderColor: 'warning.main', pl: 1 }),
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
        <Typography component="legend" variant="body2" sx={{ fontWeight: 700, flex: 1, p: 0 }}>
          {words.signatories}
        </Typography>
        {isProposed && (
          <Button
            size="small"
            variant="outlined"
            aria-label={words.confirmOne(words.signatories)}
            onClick={confirm}
          >
            {words.confirm}
          </Button>
        )}
      </Stack>
      {shown.map((signature, at) => (
        <Stack key={at} direction={{ xs: 'column', sm: 'row' }} spacing={1}>
          <TextField
            select
            label={words.capacities}
            value={signature.capacities.join(' ')}
            onChange={({ target }) =>
              set(at, {
                capacities: target.value.split(' ').filter(Boolean) as Signatures[number]['capacities'],
              })
            }
          >
            {[...new Set([...Object.keys(words.capacityNames), signature.capacities.join(' ')])].map(
              (code) => (
                <MenuItem key={code} value={code}>
                  {words.capacityNames[code] ?? code}
                </MenuItem>
              ),
            )}
          </TextField>
          <TextField
            label={words.office}
            value={signature.office}
            onChange={({ target }) => set(at, { office: target.value })}
          />
          <TextField
            label={words.name}
            value={signature.name}
            onChange={({ target }) => set(at, { name: target.value })}
          />
        </Stack>
      ))}
      {isProposed && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {words.proposed}
        </Typography>
      )}
    </Stack>
  );
}
