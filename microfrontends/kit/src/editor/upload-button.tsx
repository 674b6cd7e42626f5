import { Alert, Box, Button, LinearProgress } from '@mui/material';
import { useRef, useState } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { upload } from './upload.ts';
import type { FileOwner, Uploaded } from './upload.ts';

interface UploadButtonProps {
  label: string;
  accept?: string;
  owner?: FileOwner;
  onUploaded(file: Uploaded): void;
}

/** Picks a file and sends it, with its progress; a refusal says what is wrong with the file. */
export function UploadButton({ label, accept, owner, onUploaded }: UploadButtonProps) {
  const words = useWords(WORDS);
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const send = async (file: File) => {
    setFault(null);
    setShare(0);
    try {
      onUploaded(await upload(file, setShare, owner));
    } catch (error) {
      setFault((error as Error).message || words.uploadFailed);
    } finally {
      setShare(null);
    }
  };
  return (
    <Box>
      <Button
        variant="outlined"
        size="small"
        disabled={share !== null}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void send(file);
        }}
      />
      {share !== null && (
        <LinearProgress
          variant="determinate"
          value={share * 100}
          aria-label={words.uploading}
          sx={{ mt: 1 }}
        />
      )}
      {fault && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {fault}
        </Alert>
      )}
    </Box>
  );
}
