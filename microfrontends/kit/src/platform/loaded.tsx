import { Alert, CircularProgress } from '@mui/material';
import type { ReactNode } from 'react';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { WORDS } from '../words/words.ts';
import { useWords } from './language.ts';
import { NotLoaded } from './not-loaded.tsx';

interface LoadedProps<Thing> {
  /** As useQuery answers. */
  answer: { data?: unknown; loading: boolean; error?: unknown; refetch(): Promise<unknown> };
  thing: Thing | null | undefined;
  /** Said where there is no such thing, or it is not the reader's to see. */
  notThere: string;
  children(thing: Thing): ReactNode;
}

/** One thing at a desk; before it is there, that it comes, that it could not be loaded, or that there is none. */
export function Loaded<Thing>({ answer, thing, notThere, children }: LoadedProps<Thing>) {
  const words = useWords(WORDS);
  const { data, loading, error, refetch } = answer;
  useReadAnew(refetch);
  if (thing) return children(thing);
  if (data) return <Alert severity="info">{notThere}</Alert>;
  if (loading || !error) return <CircularProgress aria-label={words.loading} sx={{ m: 4 }} />;
  return <NotLoaded again={refetch} />;
}
