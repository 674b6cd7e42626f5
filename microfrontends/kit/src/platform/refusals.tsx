import { Alert } from '@mui/material';
import { WORDS } from '../words/words.ts';
import { useWords } from './language.ts';

interface RefusalsProps {
  refusals: readonly { code: string; message: string }[];
  /** No answer came. */
  failed: boolean;
}

/** Every reason why nothing was done, as the server words it, with its article. */
export function Refusals({ refusals, failed }: RefusalsProps) {
  const words = useWords(WORDS);
  return (
    <>
      {refusals.map(({ code, message }) => (
        <Alert key={code} severity="warning">
          {message}
        </Alert>
      ))}
      {failed && <Alert severity="error">{words.unreachable}</Alert>}
    </>
  );
}
