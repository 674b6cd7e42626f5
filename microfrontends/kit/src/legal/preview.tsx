import { Box, Typography } from '@mui/material';
import type { LegalRecordPartsFragment } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { LEGAL_WORDS } from './words.ts';

type Previewed = Pick<LegalRecordPartsFragment, 'text' | 'outline' | 'typeName' | 'number' | 'title'>;

/** The text as the public will read it: each chapter and article under its heading. */
export function Preview({ record: { text, outline, typeName, number, title } }: { record: Previewed }) {
  const words = useWords(LEGAL_WORDS);
  const [first] = outline;
  return (
    <Box component="section" aria-label={words.preview} sx={{ overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 700, textAlign: 'center' }}>
        {typeName} {number}
      </Typography>
      <Typography sx={{ textAlign: 'center', mb: 2 }}>{title}</Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>
        {text.slice(0, first?.start ?? text.length).trim()}
      </Typography>
      {outline.map(({ eId, label, heading, kind, start }, at) => {
        const rest = text.slice(start, outline[at + 1]?.start ?? text.length).trim();
        return (
          <Box key={eId} sx={{ mt: 1.5 }}>
            <Typography
              component="h3"
              sx={{ fontWeight: 700, textAlign: kind === 'article' ? 'start' : 'center' }}
            >
              {[label, heading].filter(Boolean).join('. ')}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-line' }}>{behindHeading(rest, label, heading)}</Typography>
          </Box>
        );
      })}
    </Box>
  );
}

/** Label and heading stand above, on one line or on two; what follows them is shown once. */
function behindHeading(text: string, label: string, heading: string): string {
  const rest = text.slice(label.length).replace(/^[.:\s]+/u, '');
  return (rest.startsWith(heading) ? rest.slice(heading.length) : rest).trim();
}
