import { useQuery } from '@apollo/client/react';
import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { EditionChangesDocument } from '@portal/schema/operations';
import type { EditionChangesQuery, EditionPartsFragment } from '@portal/schema/operations';
import { useEffect, useState } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { useSession } from '../platform/session.ts';
import { ChangedWords } from './changed-words.tsx';
import type { Part } from './changed-words.tsx';
import { WORDS } from './words.ts';

/** What was changed since the reader last had it in their hands, or since any step (Điều 11.4, 15, D7). */
export function ChangesPanel({ edition }: { edition: EditionPartsFragment }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [step, setStep] = useState('');
  const { data, previousData, refetch } = useQuery(EditionChangesDocument, {
    variables: { id: edition.id, since: step ? { step } : null },
    fetchPolicy: 'cache-and-network',
  });
  const { version } = edition;
  useEffect(() => void refetch(), [version, refetch]);
  const shown = data ?? previousData;
  const changes = shown?.edition?.changes;
  if (!shown || edition.timeline.length === 0 || (!changes && !step)) return null;
  return (
    <Box component="section" aria-label={words.title}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 1 }}>
        <Typography variant="h3" component="h2">
          {words.title}
        </Typography>
        <TextField
          select
          size="small"
          label={words.since}
          value={step}
          onChange={({ target }) => setStep(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: '16rem', maxWidth: '100%' }}
        >
          <MenuItem value="">{words.myLast}</MenuItem>
          {edition.timeline.map(({ id, actionName, at }) => (
            <MenuItem key={id} value={id}>
              {actionName} · {dateTime(at, language)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {changes && <Since changes={changes} />}
      {changes?.parts.length === 0 && <Typography variant="body2">{words.same}</Typography>}
      {changes?.parts.map((part, at) => (
        <ChangedPart key={at} part={named(part, shown)} />
      ))}
    </Box>
  );
}

type Changes = NonNullable<NonNullable<EditionChangesQuery['edition']>['changes']>;

function Since({ changes: { since, step, earlier } }: { changes: Changes }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { name } = useSession();
  const when = dateTime(since, language);
  const said = step
    ? step.person?.name === name
      ? words.sinceOwnStep(step.actionName, when)
      : words.sinceStep(step.actionName, signed(step), when)
    : earlier && words.sinceEarlier(earlier.title);
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
      {said}
    </Typography>
  );
}

/** Whoever acts for another signs "TUQ." (Điều 14.2). */
const signed = ({ person, onBehalfOf }: NonNullable<Changes['step']>) =>
  [person?.name, onBehalfOf && `(TUQ. ${onBehalfOf.name})`].filter(Boolean).join(' ');

function ChangedPart({ part: { kind, label, change, segments } }: { part: Part }) {
  const words = useWords(WORDS);
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, mb: 1.5 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {label ?? words.kinds[kind]} – {words.fates[change]}
      </Typography>
      <Typography component="div" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        <ChangedWords segments={segments} />
      </Typography>
    </Box>
  );
}

/** Sections and fields stand in a text by their codes, and on the screen by their names. */
function named(part: Part, { sections, fields }: EditionChangesQuery): Part {
  const register = { SECTION: sections, FIELD: fields }[part.kind as string];
  if (!register) return part;
  const nameOf = (code: string) => register.find((entry) => entry.code === code)?.name ?? code;
  return { ...part, segments: part.segments.map((one) => ({ ...one, text: nameOf(one.text) })) };
}
