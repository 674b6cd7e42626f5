import { Alert, Box, CircularProgress, TextField } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { BylineFields } from './byline-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FileFields } from './file-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { DetailFields } from './detail-fields.tsx';

const RichText = lazy(() => import('./rich-text.tsx'));

/** The whole content of an edition, as its kind asks for it (Điều 8). Another `textKey` begins the text anew. */
export function EditionFields({ textKey, ...fields }: FieldsProps & { textKey: string }) {
  const words = useWords(WORDS);
  const { draft, faultOf, change } = fields;
  return (
    <>
      <TextField
        required
        label={words.title}
        value={draft.title}
        error={!!faultOf('title')}
        helperText={faultOf('title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextField
        required
        multiline
        minRows={2}
        label={words.summary}
        value={draft.summary}
        error={!!faultOf('summary')}
        helperText={faultOf('summary')}
        onChange={({ target }) => change({ summary: target.value })}
      />
      <PlaceFields {...fields} />
      <DetailFields {...fields} />
      <Box>
        {faultOf('document') && <Alert severity="warning">{faultOf('document')}</Alert>}
        <Suspense fallback={<CircularProgress aria-label={words.loading} />}>
          <RichText key={textKey} document={draft.document} onChange={(document) => change({ document })} />
        </Suspense>
      </Box>
      <BylineFields {...fields} />
      <FileFields {...fields} />
    </>
  );
}
