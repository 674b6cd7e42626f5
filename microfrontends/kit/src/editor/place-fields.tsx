import { MenuItem, Stack, TextField } from '@mui/material';
import { fromLocalInput, toLocalInput } from '../platform/dates.ts';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import type { Draft } from './draft.ts';
import { kindFields } from './fields-props.ts';
import type { FieldsProps } from './fields-props.ts';

/** Where an item belongs and where it comes from: section, field, origin, source, moment of the event. */
export function PlaceFields({ draft, forms, faultOf, change }: FieldsProps) {
  const words = useWords(WORDS);
  const fields = kindFields(forms, draft);
  const told = (name: string, fallback: string) => {
    const field = fields.get(name);
    const fault = faultOf(name);
    return {
      label: field?.label ?? fallback,
      required: field?.required ?? false,
      helperText: fault ?? field?.hint,
      error: fault !== undefined,
    };
  };
  return (
    <Stack spacing={2}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField
          select
          {...told('section', words.section)}
          value={draft.section}
          onChange={({ target }) => change({ section: target.value })}
        >
          {forms.sections.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          {...told('field', words.field)}
          value={draft.field ?? ''}
          onChange={({ target }) => change({ field: target.value || null })}
        >
          <MenuItem value="">{words.noField}</MenuItem>
          {forms.fields.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <TextField
          select
          {...told('origin', words.origin)}
          value={draft.origin}
          onChange={({ target }) => change({ origin: target.value as Draft['origin'] })}
        >
          {Object.entries(words.origins).map(([code, label]) => (
            <MenuItem key={code} value={code}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          {...told('source', words.source)}
          value={draft.source}
          onChange={({ target }) => change({ source: target.value })}
        />
        {fields.has('eventAt') && (
          <TextField
            type="datetime-local"
            {...told('eventAt', words.eventAt)}
            value={toLocalInput(draft.eventAt)}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={({ target }) => change({ eventAt: fromLocalInput(target.value) })}
          />
        )}
      </Stack>
    </Stack>
  );
}
