import { Box, Link, Typography } from '@mui/material';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { bytes, dateTime } from '../platform/dates.ts';
import { WORDS as INTAKE_WORDS } from '../intake/words.ts';
import type { IntakeWords } from '../intake/words.ts';
import type { Language } from '../platform/language.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { FactList } from './fact-list.tsx';

const bylineEntry =
  (words: Words) =>
  ({ name, part, share }: EditionPartsFragment['byline'][number]) =>
    `${name} (${words.parts[part]}${share === null ? '' : `, ${share}%`})`;

const cameBy = (
  words: IntakeWords,
  { medium, deliverer, handedOverAt, enteredBy }: NonNullable<EditionPartsFragment['proxyIntake']>,
  language: Language,
) => words.told(words.media[medium], deliverer, dateTime(handedOverAt, language), enteredBy?.name ?? '');

/** What is known about an edition beside its text. */
export function Facts({ edition }: { edition: EditionPartsFragment }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const intake = useWords(INTAKE_WORDS);
  const at = (instant: string | null) => instant && dateTime(instant, language);
  const facts: [string, string | null | undefined][] = [
    [words.section, edition.section.name],
    [words.field, edition.field?.name],
    [words.unit, edition.unit?.name],
    [words.author, [edition.author?.name, edition.author?.office].filter(Boolean).join(', ')],
    [words.mode, words.modes[edition.mode]],
    [intake.enter, edition.proxyIntake && cameBy(intake, edition.proxyIntake, language)],
    [words.origin, words.origins[edition.origin]],
    [words.source, edition.source],
    [words.eventAt, at(edition.eventAt)],
    [words.byline, edition.byline.map(bylineEntry(words)).join(', ')],
    [words.accepted, at(edition.acceptedAt)],
    [words.scheduledFor, at(edition.scheduledFor)],
    [words.posted, at(edition.publishedAt)],
    [words.answers, edition.resubmits?.title],
  ];
  return <FactList facts={facts} />;
}

export function Attachments({ files }: { files: EditionPartsFragment['attachments'] }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  if (files.length === 0) return null;
  return (
    <Box component="section" aria-label={words.attachments}>
      <Typography variant="h3" component="h2">
        {words.attachments}
      </Typography>
      <ul>
        {files.map(({ id, name, url, size, caption }) => (
          <li key={id}>
            <Link href={url}>{name}</Link> ({bytes(size, language)}){caption && ` – ${caption}`}
          </li>
        ))}
      </ul>
    </Box>
  );
}
