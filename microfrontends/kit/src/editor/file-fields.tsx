import { Button, Card, CardMedia, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import type { FieldsProps } from './fields-props.ts';
import { addressOf } from './upload.ts';
import { UploadButton } from './upload-button.tsx';

/** The picture above the text, and the files below it. */
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
