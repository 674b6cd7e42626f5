import { Alert, Box, Button, LinearProgress, Link, Stack, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import { DamagedPlace } from '../encoding/damaged-place.tsx';
import { SLIP } from '../encoding/show-slip.ts';
import { useWords } from '../platform/language.ts';
import type { Reading } from './draft.ts';
import { LEGAL_WORDS } from './words.ts';

/** Where it is not Unicode, its bytes stand as letters, for the encoding gate to say what they were (Điều 9.1). */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface TextSideProps {
  text: string;
  reading: Reading | null;
  busy: boolean;
  fault: string | undefined;
  change(text: string): void;
}

/** The text at the left: pasted or opened, with the parts that were found in it and the places that are damaged. */
export function TextSide({ text, reading, busy, fault, change }: TextSideProps) {
  const words = useWords(LEGAL_WORDS);
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const goTo = (start: number) => {
    const field = area.current;
    if (!field) return;
    field.focus();
    field.setSelectionRange(start, start);
    // As far down as the place lies in the text.
    field.scrollTop = (field.scrollHeight * start) / Math.max(text.length, 1);
  };
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="outlined" size="small" onClick={() => file.current?.click()}>
          {words.openText}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".txt,text/plain"
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) void textOf(chosen).then(change);
          }}
        />
        <Box sx={{ flex: 1, minWidth: '8rem', height: 4 }}>
          {busy && <LinearProgress aria-label={words.loading} />}
        </Box>
      </Stack>
      <TextField
        label={words.text}
        helperText={fault ?? words.textHint}
        error={fault !== undefined}
        value={text}
        required
        multiline
        minRows={14}
        maxRows={26}
        autoFocus={text === ''}
        inputRef={area}
        onChange={({ target }) => change(target.value)}
      />
      {reading && <Slip reading={reading} onTake={change} />}
      <Box component="nav" aria-label={words.outline}>
        <Typography variant="h3" component="h2">
          {words.outline}
        </Typography>
        {!reading?.outline.length && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words.outlineEmpty}
          </Typography>
        )}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: '14rem', overflow: 'auto' }}>
          {reading?.outline.map(({ eId, label, heading, kind, start }) => (
            <Box component="li" key={eId} sx={{ pl: kind === 'article' ? 2 : 0, py: 0.25 }}>
              <Link component="button" type="button" sx={{ textAlign: 'start' }} onClick={() => goTo(start)}>
                {[label, heading].filter(Boolean).join('. ')}
              </Link>
            </Box>
          ))}
        </Box>
      </Box>
    </Stack>
  );
}

/** What is damaged and what was probably meant, which is taken by an act of its own (Điều 9.1, 9.2). */
function Slip({ reading: { damaged, mended }, onTake }: { reading: Reading; onTake(text: string): void }) {
  const words = useWords(LEGAL_WORDS);
  if (damaged.length === 0) return null;
  const title = words.slip(damaged.length);
  return (
    <Alert severity="warning" id={SLIP} tabIndex={-1} role="region" aria-label={title} icon={false}>
      <strong>{title}</strong>
      <Box component="ol" sx={{ pl: 2.5, my: 1 }}>
        {damaged.slice(0, 5).map((place) => (
          <DamagedPlace key={place.start} place={place} />
        ))}
      </Box>
      {mended !== null && (
        <Button variant="contained" size="small" onClick={() => onTake(mended)}>
          {words.takeMended}
        </Button>
      )}
    </Alert>
  );
}
