import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { LegalFileTextDocument } from '@portal/schema/operations';
import { useState } from 'react';
import { UploadButton } from '../editor/upload-button.tsx';
import { useWords } from '../platform/language.ts';
import type { LegalDraft } from './draft.ts';
import { LEGAL_WORDS } from './words.ts';

interface OriginalProps {
  draft: LegalDraft;
  change(next: (now: LegalDraft) => LegalDraft): void;
}

type File = NonNullable<LegalDraft['original']>;

/** The signed file as it was issued, and the text that can be read of it (Điều 8.2). */
export function Original({ draft: { original, found, text }, change }: OriginalProps) {
  const words = useWords(LEGAL_WORDS);
  const apollo = useApolloClient();
  const [state, setState] = useState<'still' | 'reading' | 'failed'>('still');
  const read = async (file: File) => {
    setState('reading');
    const asked = { query: LegalFileTextDocument, variables: { fileId: file.fileId } };
    const answer = await apollo.query({ ...asked, fetchPolicy: 'no-cache' }).catch(() => null);
    const told = answer?.data?.legalFileText ?? null;
    setState(told ? 'still' : 'failed');
    // What somebody typed meanwhile stays; another file may have been chosen.
    change((now) =>
      now.original?.fileId === file.fileId
        ? { ...now, found: told, text: now.text.trim() ? now.text : (told?.text ?? '') }
        : now,
    );
  };
  const take = (file: File | null) => change((now) => ({ ...now, original: file, found: null }));
  return (
    <Stack component="section" aria-label={words.original} spacing={1}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <UploadButton
          label={words.addOriginal}
          owner="legal"
          onUploaded={(file) => (take(file), void read(file))}
        />
        {original && !found && state !== 'reading' && (
          <Button size="small" onClick={() => void read(original)}>
            {words.readOriginal}
          </Button>
        )}
        {original && (
          <Button size="small" onClick={() => take(null)}>
            {words.dropOriginal}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {original ? `${words.original}: ${original.name}` : words.originalHint}
        {original && found && (
          <>
            <br />
            {words.checksum} {found.checksum}
          </>
        )}
      </Typography>
      <div aria-live="polite">
        {state === 'reading' && <LinearProgress aria-label={words.readingOriginal} />}
        {state === 'failed' && <Alert severity="warning">{words.notRead}</Alert>}
        {original && found && (
          <Found {...{ found, text }} take={() => change((now) => ({ ...now, text: found.text }))} />
        )}
      </div>
    </Stack>
  );
}

/** Whether the text here is that of the file; another one is taken only by an act of its own. */
function Found({
  found,
  text,
  take,
}: {
  found: NonNullable<LegalDraft['found']>;
  text: string;
  take(): void;
}) {
  const words = useWords(LEGAL_WORDS);
  if (found.unread !== null) return <Alert severity="warning">{found.unread}</Alert>;
  if (found.text === text) return <Alert severity="info">{words.foundText}</Alert>;
  return (
    <Alert severity="info">
      {words.otherText}{' '}
      <Button size="small" variant="outlined" onClick={take}>
        {words.takeFound}
      </Button>
    </Alert>
  );
}
