import { Button, Card, CardMedia, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import type { BylinePart, FormsQuery } from '@portal/schema/operations';
import { fromLocalInput, toLocalInput } from '../platform/dates.ts';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import type { Draft } from './draft.ts';
import { addressOf } from './upload.ts';
import { UploadButton } from './upload-button.tsx';

export interface FieldsProps {
  draft: Draft;
  forms: FormsQuery;
  /** What the server said about a field. */
  faultOf(field: string): string | undefined;
  change(part: Partial<Draft>): void;
}

type KindField = FormsQuery['contentKinds'][number]['fields'][number];

/** The kind says which fields its form has, what they are called and what must not be empty (Điều 8). */
export const kindFields = ({ contentKinds }: FormsQuery, { kind }: Draft): Map<string, KindField> =>
  new Map(contentKinds.find((one) => one.kind === kind)?.fields.map((field) => [field.name, field]));

const PARTS: readonly BylinePart[] = ['WRITER', 'TRANSLATOR', 'PHOTOGRAPHER', 'COLLECTOR'];

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

export function FileFields({ draft, faultOf, change }: FieldsProps) {
  const words = useWords(WORDS);
  const { cover, attachments } = draft;
  return (
    <Stack spacing={2}>
      <Typography variant="h3" component="h2">
        {words.cover}
      </Typography>
      {faultOf('cover') && <Typography color="error">{faultOf('cover')}</Typography>}
      {cover ? (
        <Card variant="outlined" sx={{ p: 1 }}>
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
            <CardMedia
              component="img"
              image={cover.url}
              alt={cover.alt}
              sx={{ width: 160, borderRadius: 1 }}
            />
            <Stack spacing={1} sx={{ flex: 1 }}>
              <TextField
                required
                label={words.alt}
                value={cover.alt}
                onChange={({ target }) => change({ cover: { ...cover, alt: target.value } })}
              />
              <TextField
                label={words.caption}
                value={cover.caption}
                onChange={({ target }) => change({ cover: { ...cover, caption: target.value } })}
              />
              <Button
                size="small"
                color="error"
                sx={{ alignSelf: 'flex-start' }}
                onClick={() => change({ cover: null })}
              >
                {words.remove}
              </Button>
            </Stack>
          </Stack>
        </Card>
      ) : (
        <UploadButton
          label={words.addCover}
          accept="image/*"
          onUploaded={(file) =>
            change({ cover: { fileId: file.fileId, url: addressOf(file), alt: '', caption: '' } })
          }
        />
      )}
      <Typography variant="h3" component="h2">
        {words.attachments}
      </Typography>
      {attachments.map((file, at) => (
        <Stack key={file.fileId} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {file.name}
          </Typography>
          <TextField
            label={words.caption}
            value={file.caption}
            onChange={({ target }) =>
              change({
                attachments: attachments.map((one, index) =>
                  index === at ? { ...one, caption: target.value } : one,
                ),
              })
            }
          />
          <IconButton
            aria-label={`${words.remove}: ${file.name}`}
            onClick={() => change({ attachments: attachments.filter((_, index) => index !== at) })}
          >
            ×
          </IconButton>
        </Stack>
      ))}
      <UploadButton
        label={words.addFile}
        onUploaded={({ fileId, name }) =>
          change({ attachments: [...attachments, { fileId, name, caption: '' }] })
        }
      />
    </Stack>
  );
}
