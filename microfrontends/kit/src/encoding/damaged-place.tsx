import { Box, Typography } from '@mui/material';
import type { EncodingSlipQuery } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from './words.ts';

type Slip = NonNullable<NonNullable<EncodingSlipQuery['edition']>['encodingSlip']>;
export type Finding = Slip['findings'][number];

/** Marked as it is and as it was probably meant, each within its line and named in a word: no colour is needed to read it. */
export function DamagedPlace({
  place: { fieldName, encoding, confidence, found, converted, before, after },
}: {
  place: Finding;
}) {
  const words = useWords(WORDS);
  const sure = confidence >= 0.9 ? words.sure : confidence >= 0.6 ? words.likely : words.unsure;
  const within = (text: string) => (
    <>
      {before}
      <Box component="mark" sx={{ bgcolor: '#fff3cd', color: 'text.primary', textDecoration: 'underline' }}>
        {text}
      </Box>
      {after}
    </>
  );
  return (
    <Box component="li" sx={{ mb: 1.5, overflowWrap: 'anywhere', breakInside: 'avoid' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {fieldName} – {words.encodings[encoding]}
        {converted !== null && `, ${sure}`}
      </Typography>
      <div>
        {words.asItIs} {within(found)}
      </div>
      <div>
        {converted === null ? (
          words.unknown
        ) : (
          <>
            {words.meant} {within(converted)}
          </>
        )}
      </div>
    </Box>
  );
}
