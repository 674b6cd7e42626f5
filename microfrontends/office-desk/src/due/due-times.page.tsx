import { Typography } from '@mui/material';
import { useWords } from '@portal/ui';

const WORDS = { vi: { title: 'Thời hạn' }, en: { title: 'Due times' } };

/** What each step is given (D14). */
export function DueTimesPage() {
  const words = useWords(WORDS);
  return (
    <Typography variant="h2" component="h1">
      {words.title}
    </Typography>
  );
}
