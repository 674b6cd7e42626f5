import { Box, Button, FormHelperText, IconButton, Paper, Stack, Typography } from '@mui/material';
import type { FormsQuery } from '@portal/schema/operations';
import { useState } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { DetailInput } from './detail-input.tsx';
import type { KindDetail } from './detail-input.tsx';

type Row = Record<string, unknown>;

interface RowsInputProps {
  detail: KindDetail;
  value: unknown;
  units: FormsQuery['units'];
  fault: string | undefined;
  change(rows: Row[]): void;
}

/** A list of rows of the same columns: a new one is there to be typed into at once, by keyboard alone. */
export function RowsInput({ detail, value, units, fault, change }: RowsInputProps) {
  const words = useWords(WORDS);
  const [added, setAdded] = useState<number | null>(null);
  const rows = Array.isArray(value) ? (value as Row[]) : [];
  const { label, hint, required, columns } = detail;
  return (
    <Stack component="fieldset" spacing={1} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3">
        {label}
        {required && ' *'}
      </Typography>
      {(fault ?? hint) && <FormHelperText error={fault !== undefined}>{fault ?? hint}</FormHelperText>}
      {rows.map((row, at) => (
        <Paper key={at} variant="outlined" sx={{ p: 1 }} role="group" aria-label={`${label} ${at + 1}`}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
            <Box
              sx={{
                flex: 1,
                display: 'grid',
                gap: 1,
                gridTemplateColumns: 'repeat(auto-fit, minmax(min(13rem, 100%), 1fr))',
              }}
            >
              {columns.map((column, index) => (
                <DetailInput
                  key={column.name}
                  detail={column}
                  value={row[column.name]}
                  units={units}
                  fault={undefined}
                  autoFocus={added === at && index === 0}
                  change={(cell) =>
                    change(rows.map((one, index) => (index === at ? { ...one, [column.name]: cell } : one)))
                  }
                />
              ))}
            </Box>
            <IconButton
              aria-label={`${words.remove}: ${label} ${at + 1}`}
              onClick={() => change(rows.filter((_, index) => index !== at))}
            >
              ×
            </IconButton>
          </Stack>
        </Paper>
      ))}
      <Button
        size="small"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setAdded(rows.length);
          change([...rows, {}]);
        }}
      >
        {words.addRow}: {label}
      </Button>
    </Stack>
  );
}
