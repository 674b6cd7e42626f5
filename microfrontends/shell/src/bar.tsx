import { useQuery } from '@apollo/client/react';
import { AppBar, Box, Link, Tab, Tabs, Toolbar, Typography } from '@mui/material';
import { goTo, useLanguage, useWords } from '@portal/ui';
import { ViewerDocument } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import { Notices } from './notices.tsx';
import { Nowhere } from './nowhere.tsx';
import { PersonMenu } from './person-menu.tsx';
import { placeOf } from './places.ts';
import type { RegisteredDesk } from './registry.ts';
import { Vacancy } from './vacancy.tsx';
import { WORDS } from './words.ts';

/** Whose work stands still while nobody heads the board. */
const BOARD = ['READ_DESK', 'DECIDE_BOARD'];

/** The door itself, which leads on to whoever's first desk. */
const isDoor = (path: string) => path === '/desk' || path === '/desk/';

interface BarProps {
  desks: readonly RegisteredDesk[];
  path: string;
}

/** The bar over every desk: which ones are this person's, what they were told, and who they are. */
export function Bar({ desks, path }: BarProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { data } = useQuery(ViewerDocument);
  const [unread, setUnread] = useState(0);
  const rights = data?.viewer?.rights;
  const mine = desks.filter((desk) => desk.rights.some((right) => rights?.includes(right)));
  const here = mine.find((desk) => path === desk.path || path.startsWith(`${desk.path}/`));
  // The desk of one's highest office stands last.
  const first = mine.at(-1)?.path;
  const known = rights !== undefined;
  useEffect(() => {
    if (known && first && isDoor(path)) goTo(first);
  }, [known, first, path]);
  const place = here?.title[language] ?? words.desks;
  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${place} – ${words.department}`;
  }, [unread, place, words]);
  return (
    <AppBar position="sticky" color="primary" component="header">
      <SkipLink />
      <Toolbar variant="dense" sx={{ gap: { xs: 0.5, sm: 1 }, bgcolor: 'primary.dark' }}>
        <Typography noWrap sx={{ fontWeight: 700, flex: 1, minWidth: 0 }}>
          {words.department}
        </Typography>
        <Notices placeOf={(told) => placeOf(mine, told)} onUnread={setUnread} />
        <PersonMenu viewer={data?.viewer} />
      </Toolbar>
      {BOARD.some((right) => rights?.includes(right)) && <Vacancy />}
      {mine.length > 0 && <DeskTabs desks={mine} here={here} />}
      {known && !here && !(isDoor(path) && first) && <Nowhere first={first} />}
    </AppBar>
  );
}

const SkipLink = () => (
  <Link
    href="#main"
    sx={{
      position: 'absolute',
      left: -9999,
      '&:focus': { left: 8, top: 8, zIndex: 9, bgcolor: 'background.paper', p: 1 },
    }}
  >
    {useWords(WORDS).skip}
  </Link>
);

function DeskTabs({ desks, here }: { desks: readonly RegisteredDesk[]; here: RegisteredDesk | undefined }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <Box component="nav" aria-label={words.desks}>
      <Tabs
        value={here?.path ?? false}
        textColor="inherit"
        variant="scrollable"
        slotProps={{ indicator: { sx: { bgcolor: '#e3b866', height: 3 } } }}
      >
        {desks.map((desk) => (
          <Tab
            key={desk.path}
            value={desk.path}
            component="a"
            href={desk.path}
            label={desk.title[language]}
            aria-current={desk === here ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              goTo(desk.path);
            }}
          />
        ))}
      </Tabs>
    </Box>
  );
}
