import { Alert, Button } from '@mui/material';
import { WORDS } from '../words/words.ts';
import { useWords } from './language.ts';

export interface NotLoadedProps {
  /** What could not be loaded, in a sentence; without it the sentence that fits everything. */
  children?: string;
  again(): unknown;
}

/** Says that something could not be loaded, and loads it again. */
export function NotLoaded({ children, again }: NotLoadedProps) {
  const words = useWords(WORDS);
  return (
    <Alert severity="error" action={<Button onClick={() => void again()}>{words.again}</Button>}>
      {children ?? words.failed}
    </Alert>
  );
}
