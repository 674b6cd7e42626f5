import { Button, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { BylinePart } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import type { Draft } from './draft.ts';
import { kindFields } from './fields-props.ts';
import type { FieldsProps } from './fields-props.ts';

const PARTS: readonly BylinePart[] = ['WRITER', 'TRANSLATOR', 'PHOTOGRAPHER', 'COLLECTOR'];

/** Who made it, each with their part in it and their share. */
export function BylineFields({ draft, forms, faultOf, change }: FieldsProps) {
  const words = useWords(WORDS);
  const { label, hint } = kindFields(forms, draft).get('byline') ?? { label: words.byline, hint: null };
  const replace = (at: number, part: Partial<Draft['byline'][number]>) =>
    change({ byline: draft.byline.map((entry, index) => (index === at ? { ...entry, ...part } : entry)) });
  return (
    <Stack component="fieldset" spacing={1} sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="h3">
        {label}
      </Typography>
      {hint && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {hint}
        </Typography>
      )}
      {faultOf('byline') && <Typography color="error">{faultOf('byline')}</Typography>}
      {draft.byline.map((entry, at) => (
        <Stack key={at} direction={{ xs: 'column', sm: 'row' }} spacing={1}>
          <TextField
            label={words.name}
            value={entry.name}
            onChange={({ target }) => replace(at, { name: target.value })}
          />
          <TextField
            label={words.office}
            value={entry.office}
            onChange={({ target }) => replace(at, { office: target.value })}
          />
          <TextField
            select
            label={words.part}
            value={entry.part}
            onChange={({ target }) => replace(at, { part: target.value as BylinePart })}
          >
            {PARTS.map((part) => (
              <MenuItem key={part} value={part}>
                {words.parts[part]}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            type="number"
            label={words.share}
            sx={{ maxWidth: { sm: '7rem' } }}
            slotProps={{ htmlInput: { min: 1, max: 100, step: 1 } }}
            value={entry.share ?? ''}
            onChange={({ target }) => replace(at, { share: target.value ? Number(target.value) : null })}
          />
          <IconButton
            aria-label={`${words.remove}: ${entry.name}`}
            onClick={() => change({ byline: draft.byline.filter((_, index) => index !== at) })}
          >
            ×
          </IconButton>
        </Stack>
      ))}
      <Button
        size="small"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() =>
          change({ byline: [...draft.byline, { name: '', office: '', part: 'WRITER', share: null }] })
        }
      >
        {words.addPerson}
      </Button>
    </Stack>
  );
}
