import { Box } from '@mui/material';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { DUE_WORDS } from './words.ts';

interface DueLineProps {
  due: { due: string; late: boolean; inWords: string };
}

/** When something is due and how much office time that leaves; what is late is said, not only coloured. */
export function DueLine({ due: { due, late, inWords } }: DueLineProps) {
  const language = useLanguage();
  const words = useWords(DUE_WORDS);
  return (
    <Box component="span" sx={{ color: late ? 'error.main' : 'text.primary', fontWeight: late ? 700 : 400 }}>
      {words.due}: <time dateTime={due}>{dateTime(due, language)}</time>, {inWords}
    </Box>
  );
}
