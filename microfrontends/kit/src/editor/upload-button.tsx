import { Alert, Box, Button, LinearProgress } from '@mui/material';
import { useId, useState } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { upload } from './upload.ts';
import type { Uploaded } from './upload.ts';

interface UploadButtonProps {
  label: string;
  accept?: string;
  onUploaded(file: Uploaded): void;
}

/** Picks a file and sends it, with its progress; a refusal says what is wrong with the file. */
export function UploadButton({ label, accept, onUploaded }: UploadButtonProps) {
  const words = useWords(WORDS);
  const id = useId();
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const send = async (file: File) => {
    setFault(null);
    setShare(0);
    try {
      onUploaded(await upload(file, setShare));
    } catch (error) {
      setFault((error as Error).message || words.uploadFailed);
    } finally {
      setShare(null);
    }
  };
  return (
    <Box>
      <Button component="label" htmlFor={id} variant="outlined" size="small" disabled={share !== null}>
        {label}
      </Button>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-label={label}
        style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
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
