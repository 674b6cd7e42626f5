import { Button, Paper } from '@mui/material';
import { chooseLanguage, useLanguage, useWords } from '@portal/ui';
import type { ReactNode } from 'react';
import { Place } from './place.tsx';
import { WORDS } from './words.ts';

/** The language that the screen is not in, named in itself. */
export function LanguageButton() {
  const words = useWords(WORDS);
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <Button color="inherit" size="small" lang={other} onClick={() => chooseLanguage(other)}>
      {words.english}
    </Button>
  );
}

/** A page of the frame's own, before there is a desk. */
export const Card = ({ children }: { children: ReactNode }) => (
  <Place>
    <Paper sx={{ maxWidth: 440, mx: 'auto', mt: { xs: 0, sm: 8 }, p: { xs: 2, sm: 4 } }}>{children}</Paper>
    <Paper elevation={0} sx={{ border: 0, bgcolor: 'transparent', textAlign: 'center', mt: 1 }}>
      <LanguageButton />
    </Paper>
  </Place>
);
