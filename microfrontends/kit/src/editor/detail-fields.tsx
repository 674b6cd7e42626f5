import { Box, Stack, Typography } from '@mui/material';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import type { FieldsProps } from './fields-props.ts';
import { DetailInput } from './detail-input.tsx';
import type { KindDetail } from './detail-input.tsx';
import { RowsInput } from './rows-input.tsx';

/** What takes a line of its own; the rest stands side by side where there is room. */
const WIDE = new Set<KindDetail['type']>(['ROWS', 'LONG_TEXT', 'CHECK']);

/** The fields that only this kind has, in the order of its descriptor (Điều 8). */
export function DetailFields({ draft, forms, faultOf, change }: FieldsProps) {
  const words = useWords(WORDS);
  const kind = forms.contentKinds.find((one) => one.kind === draft.kind);
  if (!kind || kind.details.length === 0) return null;
  return (
    <Stack component="section" spacing={1} aria-label={kind.name}>
      <Typography variant="h3" component="h2">
        {words.ownFields}: {kind.name}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
        }}
      >
        {kind.details.map((detail) => {
          const Input = detail.type === 'ROWS' ? RowsInput : DetailInput;
          return (
            <Box
              key={detail.name}
              sx={{ minWidth: 0, ...(WIDE.has(detail.type) && { gridColumn: '1 / -1' }) }}
            >
              <Input
                detail={detail}
                value={draft.details[detail.name]}
                units={forms.units}
                fault={faultOf(`details.${detail.name}`)}
                change={(value: unknown) => change({ details: { ...draft.details, [detail.name]: value } })}
              />
            </Box>
          );
        })}
      </Box>
    </Stack>
  );
}
