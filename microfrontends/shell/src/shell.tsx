import { useQuery } from '@apollo/client/react';
import { Alert, AppBar, Box, Button, Link, Tab, Tabs, Toolbar, Typography } from '@mui/material';
import {
  askSession,
  chooseLanguage,
  forgetEverything,
  goTo,
  signOut,
  Toasts,
  useLanguage,
  usePath,
  useSession,
  useWords,
} from '@portal/ui';
import { ViewerDocument } from '@portal/schema/operations';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { triggerAppChange } from 'single-spa';
import { Account } from './account.tsx';
import { Notices } from './notices.tsx';
import { deskOfKind } from './places.ts';
import type { RegisteredDesk } from './registry.ts';
import { ResetPage, SignInAgain, SignInPage } from './sign-in.tsx';
import { WORDS } from './words.ts';

const useOnline = () =>
  useSyncExternalStore(
    (told) => {
      window.addEventListener('online', told);
      window.addEventListener('offline', told);
      return () => {
        window.removeEventListener('online', told);
        window.removeEventListener('offline', told);
      };
    },
    () => navigator.onLine,
  );

/** The frame around the desks: who is here, which desks are theirs, and what they were told. */
export function Shell({ desks }: { desks: readonly RegisteredDesk[] }) {
  const { state } = useSession();
  const path = usePath();
  const [resetToken, setResetToken] = useState(() => (path === '/desk/reset' ? location.hash.slice(1) : ''));
  const online = useOnline();
  const words = useWords(WORDS);
  useEffect(() => void askSession(), []);
  useEffect(() => void triggerAppChange(), [state]);
  if (resetToken)
    return (
      <ResetPage
        token={resetToken}
        onDone={() => {
          setResetToken('');
          goTo('/desk/');
        }}
      />
    );
  if (state === 'unknown') return null;
  if (state === 'none') return <SignInPage />;
  return (
    <>
      {!online && <Alert severity="warning">{words.offline}</Alert>}
      <Bar desks={desks} path={path} />
      <Toasts />
      {state === 'over' && <SignInAgain />}
    </>
  );
}

function Bar({ desks, path }: { desks: readonly RegisteredDesk[]; path: string }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { data } = useQuery(ViewerDocument);
  const [account, setAccount] = useState(false);
  const rights = data?.viewer?.rights;
  const mine = desks.filter((desk) => desk.rights.some((right) => rights?.includes(right)));
  const here = mine.find((desk) => path === desk.path || path.startsWith(`${desk.path}/`));
  // Whoever comes to the front door is led to their first desk: the one of their highest office stands last.
  const first = mine.at(-1)?.path;
  const astray = rights !== undefined && !here;
  useEffect(() => {
    if (astray && first) goTo(first);
  }, [astray, first]);
  const leave = async () => {
    await signOut();
    await forgetEverything();
    goTo('/desk/');
  };
  return (
    <AppBar position="sticky" color="primary" component="header">
      <Link
        href="#desk"
        sx={{
          position: 'absolute',
          left: -9999,
          '&:focus': { left: 8, top: 8, zIndex: 9, bgcolor: 'background.paper', p: 1 },
        }}
      >
        {words.skip}
      </Link>
      <Toolbar variant="dense" sx={{ flexWrap: 'wrap', gap: 1, bgcolor: 'primary.dark' }}>
        <Typography sx={{ fontWeight: 700, mr: 1 }}>{words.department}</Typography>
        <Box sx={{ flex: 1 }} />
        <Typography variant="body2" sx={{ display: { xs: 'none', sm: 'block' } }}>
          {data?.viewer?.person.name}
          {data?.viewer?.appointments[0] && ` – ${data.viewer.appointments[0].roleName}`}
        </Typography>
        <Notices
          placeOf={(kind, subjectId) => `${deskOfKind(desks, kind)}/${encodeURIComponent(subjectId)}`}
        />
        <Button color="inherit" size="small" onClick={() => setAccount(true)}>
          {words.me}
        </Button>
        <Button
          color="inherit"
          size="small"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => chooseLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {words.english}
        </Button>
        <Button color="inherit" size="small" onClick={() => void leave()}>
          {words.signOut}
        </Button>
      </Toolbar>
      <Box component="nav" aria-label={words.desks}>
        <Tabs
          value={here?.path ?? false}
          textColor="inherit"
          variant="scrollable"
          slotProps={{ indicator: { sx: { bgcolor: '#e3b866', height: 3 } } }}
        >
          {mine.map((desk) => (
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
      {rights?.length === 0 && <Alert severity="info">{words.noDesk}</Alert>}
      {account && <Account onClose={() => setAccount(false)} />}
    </AppBar>
  );
}
