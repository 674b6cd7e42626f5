import { Box, Typography } from '@mui/material';
import { useWords } from '@portal/ui';
import { Period } from './period.tsx';
import { share } from './share.ts';
import { WORDS } from './words.ts';

interface Body {
  id: string;
  name: string;
  validFrom: string | null;
  validUntil: string | null;
}

/** From whom a body came, each as a bar of its time; the days stand beside it, so the bars are for the eye alone. */
export function Line({ line }: { line: readonly Body[] }) {
  const words = useWords(WORDS);
  return (
    <Box component="ul" aria-label={words.line} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
      {line.map((body) => {
        const { left, width } = share(body, line);
        return (
          <Box
            component="li"
            key={body.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 22rem) minmax(0, 1fr)' },
              columnGap: 2,
              rowGap: 0.25,
              alignItems: 'center',
              py: 0.5,
            }}
          >
            <Typography variant="body2">
              {body.name} · <Period {...body} />
            </Typography>
            <Box aria-hidden="true" sx={{ bgcolor: 'action.hover', borderRadius: 0.5, height: 10 }}>
              <Box
                sx={{
                  ml: `${left}%`,
                  width: `${width}%`,
                  height: 1,
                  borderRadius: 0.5,
                  // A beginning that nobody knows fades in.
                  background: ({ palette }) => {
                    const colour = body.validUntil ? palette.text.secondary : palette.primary.main;
                    return body.validFrom ? colour : `linear-gradient(to right, transparent, ${colour} 60%)`;
                  },
                  printColorAdjust: 'exact',
                }}
              />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
