import { Box, Button, Paper, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { EditionPage } from '../item/edition-page.tsx';
import { goTo, usePlace } from '../platform/path.ts';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { Panel } from './panel.ts';

interface DeskPageProps {
  base: string;
  title: string;
  /** The lists at the left; they open an item. */
  lists(selected: string, open: (id: string) => void): ReactNode;
  /** Places of the desk that are no edition, such as a new item. */
  others?: Record<string, ReactNode>;
  /** Other things than editions: what stands behind `<part>/<id>`. */
  parts?: Parts;
  /** What stands behind an id alone, if it is no edition; and what is said while none is chosen. */
  item?: (id: string, open: (id: string) => void) => ReactNode;
  choose?: string;
}

export type Parts = Readonly<Record<string, (id: string, open: (place: string) => void) => ReactNode>>;

/** These make another edition, with which one goes on. */
const BEGETS = ['resubmitEdition', 'correctEdition'];

/** Lists at the left, the item at the right; on a phone one after the other. */
export function DeskPage({ base, title, lists, others = {}, parts = {}, item, choose }: DeskPageProps) {
  const words = useWords(WORDS);
  const place = usePlace(base);
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const open = (id: string) => goTo(id ? `${base}/${encodeURIComponent(id)}` : base);
  const [part = '', id] = place.split('/');
  const other = others[place] ?? (id ? parts[part]?.(id, open) : place && item?.(place, open));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(18rem, 24rem) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Paper
        ref={setPanel}
        sx={{
          display: { xs: place ? 'none' : 'block', md: 'block' },
          overflow: { md: 'auto' },
          maxHeight: { md: 'calc(100vh - 8rem)' },
          position: { md: 'sticky' },
          top: { md: '7rem' },
        }}
      >
        <Typography variant="h2" component="h1" sx={{ p: 2, pb: 1 }}>
          {title}
        </Typography>
        <Panel value={wide ? panel : null}>{lists(place, open)}</Panel>
      </Paper>
      <Box sx={{ display: { xs: place ? 'block' : 'none', md: 'block' }, minWidth: 0 }}>
        <Button sx={{ display: { md: 'none' }, mb: 1 }} onClick={() => open('')}>
          ‹ {words.back}
        </Button>
        {other ||
          (place ? (
            <EditionPage
              key={place}
              id={place}
              onTaken={(action, id) => open(BEGETS.includes(action) ? id : place)}
            />
          ) : (
            <Typography sx={{ p: 3, color: 'text.secondary' }}>{choose ?? words.choose}</Typography>
          ))}
      </Box>
    </Box>
  );
}
