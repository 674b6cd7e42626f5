import { Alert } from '@mui/material';
import { askAnew, askSession, goTo, Toasts, useLanguage, usePath, useSession, useWords } from '@portal/ui';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { triggerAppChange } from 'single-spa';
import { Bar } from './bar.tsx';
import type { RegisteredDesk } from './registry.ts';
import { ResetPage } from './reset-page.tsx';
import { SignInAgain, SignInPage } from './sign-in.tsx';
import { Unreachable } from './unreachable.tsx';
import { WORDS } from './words.ts';

const RESET = '/desk/reset';

/** The frame around the desks, which stay on the screen while an ended session is opened again. */
export function Shell({ desks }: { desks: readonly RegisteredDesk[] }) {
  const { state } = useSession();
  const path = usePath();
  // The secret stands behind # and so never reaches a log.
  const [token, setToken] = useState(() => (path === RESET ? location.hash.slice(1) : ''));
  const online = useOnline();
  const words = useWords(WORDS);
  useComingBack();
  useReadingAnew();
  useEffect(() => void triggerAppChange(), [state]);
  const arrive = () => {
    setToken('');
    goTo('/desk/');
  };
  if (token) return <ResetPage token={token} onDone={arrive} />;
  if (state === 'unknown') return null;
  if (state === 'unreachable') return <Unreachable />;
  if (state === 'none') return <SignInPage />;
  return (
    <>
      {!online && (
        <Alert severity="warning" square>
          {words.offline}
        </Alert>
      )}
      <Bar desks={desks} path={path} />
      <Toasts />
      {state === 'over' && <SignInAgain />}
    </>
  );
}

/** Asks who is here at the start and whenever this page is looked at again: much may have happened meanwhile. */
function useComingBack(): void {
  useEffect(() => {
    const ask = () => document.visibilityState === 'visible' && void askSession();
    ask();
    document.addEventListener('visibilitychange', ask);
    window.addEventListener('online', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      window.removeEventListener('online', ask);
    };
  }, []);
}

/** The server writes its sentences in the reader's language, and answers nothing while the session is over. */
function useReadingAnew(): void {
  const language = useLanguage();
  const { state } = useSession();
  const before = useRef({ language, state });
  useEffect(() => {
    const was = before.current;
    before.current = { language, state };
    if (state === 'open' && (was.state === 'over' || was.language !== language)) void askAnew();
  }, [language, state]);
}

const useOnline = () => useSyncExternalStore(watchOnline, () => navigator.onLine);

function watchOnline(told: () => void) {
  window.addEventListener('online', told);
  window.addEventListener('offline', told);
  return () => {
    window.removeEventListener('online', told);
    window.removeEventListener('offline', told);
  };
}
