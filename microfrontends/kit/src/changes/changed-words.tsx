import { Box } from '@mui/material';
import type { EditionChangesQuery } from '@portal/schema/operations';
import { useWords } from '../platform/language.ts';
import { WORDS } from './words.ts';

type Changes = NonNullable<NonNullable<EditionChangesQuery['edition']>['changes']>;
export type Part = Changes['parts'][number];

/** So much of what is the same is shown around a change. */
const AROUND = 90;

const UNSEEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' };

/** Struck out, underlined, and said in a word: what was changed can be read without colours, and heard. */
export function ChangedWords({ segments }: { segments: Part['segments'] }) {
  const words = useWords(WORDS);
  return segments.map(({ kind, text }, at) => {
    if (kind === 'SAME')
      return <span key={at}>{shortened(text, { first: at === 0, last: at === segments.length - 1 })}</span>;
    const added = kind === 'ADDED';
    return (
      <Box
        key={at}
        component={added ? 'ins' : 'del'}
        sx={{
          textDecoration: added ? 'underline' : 'line-through',
          textDecorationThickness: added ? 2 : undefined,
          bgcolor: added ? '#e6f4ea' : '#fce8e6',
          color: 'text.primary',
          px: 0.25,
          borderRadius: 0.5,
        }}
      >
        <Box component="span" sx={UNSEEN}>
          {added ? words.added : words.removed}{' '}
        </Box>
        {text}
      </Box>
    );
  });
}

function shortened(text: string, { first, last }: { first: boolean; last: boolean }): string {
  const [head, tail] = [first ? '' : text.slice(0, AROUND), last ? '' : text.slice(-AROUND)];
  return text.length <= 2 * AROUND ? text : `${head} … ${tail}`;
}
