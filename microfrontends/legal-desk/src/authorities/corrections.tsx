import { Box, Typography } from '@mui/material';
import type { AuthorityPartsFragment } from '@portal/schema/operations';
import { dateTime, useLanguage, useWords, writtenDay } from '@portal/ui';
import { WORDS } from './words.ts';

/** What the register said before, who put it right and why. */
export function Corrections({ corrections }: Pick<AuthorityPartsFragment, 'corrections'>) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <Typography component="details" variant="body2" sx={{ mt: 0.5 }}>
      <summary>{words.earlier(corrections.length)}</summary>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {corrections.map(({ at, person, reason, name, validFrom, basis }) => (
          <li key={at}>
            {words.correction(dateTime(at, language), person?.name ?? '')} {reason} (
            {words.said(name, validFrom ? words.from(writtenDay(validFrom)) : words.always)}, {basis})
          </li>
        ))}
      </Box>
    </Typography>
  );
}
