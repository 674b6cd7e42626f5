import { Alert } from '@mui/material';
import { useWords } from '@portal/ui';
import { WORDS } from './words.ts';

interface RefusalsProps {
  refusals: readonly { code: string; message: string; article?: string | null }[];
  /** No answer came. */
  failed: boolean;
}

/** Every reason why nothing was done, as the server words it. */
export function Refusals({ refusals, failed }: RefusalsProps) {
  const words = useWords(WORDS);
  return (
    <>
      {refusals.map(({ code, message, article }) => (
        <Alert key={code} severity="warning">
          {message}
          {article && ` (${article})`}
        </Alert>
      ))}
      {failed && <Alert severity="error">{words.failed}</Alert>}
    </>
  );
}
