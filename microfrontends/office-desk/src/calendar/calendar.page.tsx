import { Typography } from '@mui/material';
import { useWords } from '@portal/ui';

const WORDS = { vi: { title: 'Lịch làm việc' }, en: { title: 'Calendar' } };

/** The legal calendar (D14). */
export function CalendarPage() {
  const words = useWords(WORDS);
  return (
    <Typography variant="h2" component="h1">
      {words.title}
    </Typography>
  );
}
