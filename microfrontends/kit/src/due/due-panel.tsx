import { Box, Typography } from '@mui/material';
import type { EditionPartsFragment } from '@portal/schema/operations';
import type { ReactNode } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { DueLine } from './due-line.tsx';
import { Reckoning } from './reckoning.tsx';
import { DUE_WORDS } from './words.ts';

type DueParts = Pick<EditionPartsFragment, 'due' | 'supply'>;

/** When the step is due and whether the text was supplied in time; how that was counted and what it was before, on demand. */
export function DuePanel({ due, supply }: DueParts) {
  if (!due && !supply) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { md: '1fr 1fr' } }}>
      {due && <StepDue due={due} />}
      {supply && <Supply supply={supply} />}
    </Box>
  );
}

function StepDue({ due }: { due: NonNullable<DueParts['due']> }) {
  const language = useLanguage();
  const words = useWords(DUE_WORDS);
  return (
    <Told
      line={<DueLine due={due} />}
      label={words.due}
      effective={due.due}
      explained={due.explained}
      history={due.history.map((announced) => ({
        due: announced.due,
        said: `${words.announced(dateTime(announced.announcedAt, language))}, ${words.causes[announced.cause]}`,
      }))}
    />
  );
}

function Supply({ supply }: { supply: NonNullable<DueParts['supply']> }) {
  const language = useLanguage();
  const words = useWords(DUE_WORDS);
  const { due, onTimeWhenReceived: received, onTimeWhenAccepted: accepted } = supply;
  const judged = [
    received !== null && words.received[`${received}`],
    accepted !== null && words.accepted[`${accepted}`],
  ].filter(Boolean);
  const late = received === false || accepted === false;
  const line = (
    <Box component="span" sx={{ color: late ? 'error.main' : 'text.primary' }}>
      {words.supply}: <time dateTime={due}>{dateTime(due, language)}</time>
      {judged.length > 0 && `. ${judged.join(', ')}.`}
    </Box>
  );
  return (
    <Told
      line={line}
      label={words.supply}
      effective={due}
      explained={supply.explained}
      history={supply.history.map((known) => ({
        due: known.due,
        said: words.known(dateTime(known.knownSince, language)),
      }))}
    />
  );
}

interface ToldProps {
  line: ReactNode;
  label: string;
  /** The due time that counts, and how it was counted. */
  effective: string;
  explained: string;
  /** All that were announced, oldest first; one alone needs no telling. */
  history: readonly { due: string; said: string }[];
}

function Told({ line, label, effective, explained, history }: ToldProps) {
  const language = useLanguage();
  const words = useWords(DUE_WORDS);
  const counting = history.findLastIndex(({ due }) => due === effective);
  return (
    <section aria-label={label}>
      <Typography variant="body2">{line}</Typography>
      <Box component="details" sx={{ '& summary': { cursor: 'pointer', py: 0.5 }, typography: 'body2' }}>
        <summary>{words.why}</summary>
        <Reckoning explained={explained} />
        {history.length > 1 && (
          <>
            <Typography variant="body2" sx={{ fontWeight: 700, mt: 1 }}>
              {words.history}
            </Typography>
            <Box component="ol" aria-label={words.history} sx={{ m: 0, pl: 3 }}>
              {history.map(({ due, said }, at) => (
                <li key={said}>
                  <time dateTime={due}>{dateTime(due, language)}</time> ({said})
                  {at === counting && <strong> – {words.counts}</strong>}
                </li>
              ))}
            </Box>
          </>
        )}
      </Box>
    </section>
  );
}
