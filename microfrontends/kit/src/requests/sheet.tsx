import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from './words.ts';

interface SheetProps {
  /** 1 or 2: as Điều 10.1b cites the forms. */
  form: number;
  title: string;
  number: string;
  /** Who issues it, under the department's name. */
  issuer: string;
  children: ReactNode;
  signer: string;
}

/** A form of the regulation as an office document is laid out (Decree 30/2020): heads, number, title, text, signature. */
export function Sheet({ form, title, number, issuer, children, signer }: SheetProps) {
  const words = useWords(WORDS);
  return (
    <Box sx={{ color: 'common.black', maxWidth: '17cm', mx: 'auto' }}>
      <Typography variant="body2" sx={{ textAlign: 'right' }}>
        {words.form(form)}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, textAlign: 'center', mb: 3 }}>
        <div>
          <Typography variant="body2">{words.department}</Typography>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            {issuer}
          </Typography>
          <Typography variant="body2">{words.numbered(number)}</Typography>
        </div>
        <div>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            {words.state}
          </Typography>
          <Typography variant="body2" sx={{ fontWeight: 700 }}>
            {words.motto}
          </Typography>
        </div>
      </Box>
      <Typography id="sheet-title" variant="h2" sx={{ textAlign: 'center', mb: 2 }}>
        {title}
      </Typography>
      {children}
      <Box sx={{ mt: 4, ml: '50%', textAlign: 'center', minHeight: '3cm' }}>
        <Typography sx={{ fontWeight: 700 }}>{signer}</Typography>
        <Typography variant="body2">{words.signHere}</Typography>
      </Box>
    </Box>
  );
}

/** The lines of a form: what, and what was entered. */
export const SheetLines = ({ lines }: { lines: readonly (readonly [string, ReactNode])[] }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(9rem, auto) 1fr', gap: 1 }}>
    {lines.map(([label, value]) => (
      <Box key={label} sx={{ display: 'contents' }}>
        <Typography component="dt">{label}:</Typography>
        <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {value}
        </Typography>
      </Box>
    ))}
  </Box>
);
