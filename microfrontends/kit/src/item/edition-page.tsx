import { useQuery } from '@apollo/client/react';
import { Alert, Box, Button, CircularProgress, Divider, Link, Paper, Stack, Typography } from '@mui/material';
import { EditionDocument, FormsDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { useEffect, useRef, useState } from 'react';
import { Assignees } from '../assignments/assignees.tsx';
import { DuePanel } from '../due/due-panel.tsx';
import { ChangesPanel } from '../changes/changes-panel.tsx';
import { LookedAt } from '../claims/looked-at.tsx';
import { useClaim, useEditionSignals } from '../claims/use-claims.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { EncodingSlip } from '../encoding/encoding-slip.tsx';
import { EditionForm } from '../editor/edition-form.tsx';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { SubmissionSlip } from '../requests/submission-slip.tsx';
import { StepButtons } from '../steps/step-buttons.tsx';
import { WORDS } from '../words/words.ts';
import { DocumentView } from './document-view.tsx';
import { Attachments, Facts } from './facts.tsx';
import { Links } from './links.tsx';
import { OwnFacts } from './own-facts.tsx';
import { Postings } from './postings.tsx';
import { Progress } from './progress.tsx';
import { Remarks } from './remarks.tsx';
import { Timeline } from './timeline.tsx';
import { NotLoaded } from '../platform/not-loaded.tsx';

interface EditionPageProps {
  id: string;
  onTaken(action: string, editionId: string): void;
}

/** One item at a desk: where it stands, what may be done, its text, and everything that happened to it. */
export function EditionPage({ id, onTaken }: EditionPageProps) {
  const words = useWords(WORDS);
  const { data, loading, error, refetch } = useQuery(EditionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useReadAnew(refetch);
  if (!data && loading) return <CircularProgress aria-label={words.loading} sx={{ m: 4 }} />;
  if (error && !data) return <NotLoaded again={refetch} />;
  if (!data?.edition) return <Alert severity="info">{words.notThere}</Alert>;
  return <EditionSheet key={id} edition={data.edition} onTaken={onTaken} refetch={() => void refetch()} />;
}

function EditionSheet({
  edition,
  onTaken,
  refetch,
}: {
  edition: EditionPartsFragment;
  onTaken: EditionPageProps['onTaken'];
  refetch(): void;
}) {
  const words = useWords(WORDS);
  const mayEdit = edition.actions.some(({ name, allowed }) => name === 'saveRevision' && allowed);
  const [editing, setEditing] = useState(edition.state === 'DRAFT' && mayEdit);
  useClaim(edition.id);
  useEditionSignals([edition.id]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { data: forms } = useQuery(FormsDocument, { skip: !editing });
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="edition-title">
      <Stack spacing={2}>
        <Typography
          variant="h1"
          id="edition-title"
          tabIndex={-1}
          ref={heading}
          sx={{ overflowWrap: 'anywhere', outline: 0 }}
        >
          {edition.title || words.untitled}
        </Typography>
        <LookedAt claims={edition.claims} />
        {edition.scheduleWarning && <Alert severity="info">{edition.scheduleWarning.message}</Alert>}
        {edition.postingFailure && <PostingFailure {...edition.postingFailure} />}
        <Progress state={edition.state} stateName={edition.stateName} />
        <DuePanel {...edition} />
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <StepButtons edition={edition} onTaken={onTaken} />
          {mayEdit && (
            <Button variant="outlined" onClick={() => setEditing(!editing)}>
              {editing ? words.stopEditing : words.edit}
            </Button>
          )}
          <SubmissionSlip edition={edition} />
          {edition.item?.permalink && <Link href={edition.item.permalink}>{words.onSite}</Link>}
        </Stack>
        <Assignees edition={edition} />
        <EncodingSlip edition={edition} onConverted={() => setEditing(false)} />
        <Divider />
        {editing && mayEdit && forms ? (
          <EditionForm edition={edition} forms={forms} onSaved={refetch} />
        ) : (
          <Reading edition={edition} />
        )}
        {edition.links && <Links edition={edition} care={edition.links} />}
        {edition.postings && <Postings edition={edition} proof={edition.postings} />}
        <Divider />
        <ChangesPanel edition={edition} />
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
          <section aria-label={words.timeline}>
            <Typography variant="h3" component="h2" gutterBottom>
              {words.timeline}
            </Typography>
            <Timeline steps={edition.timeline} />
          </section>
          <Remarks edition={edition} />
        </Box>
        {edition.auditReadable && <AuditTrail subject={edition.id} />}
      </Stack>
    </Paper>
  );
}

function PostingFailure({ at, reasons }: NonNullable<EditionPartsFragment['postingFailure']>) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <Alert severity="warning">
      {words.postingFailed(dateTime(at, language))} {reasons.map(({ message }) => message).join(' ')}
    </Alert>
  );
}

function Reading({ edition }: { edition: EditionPartsFragment }) {
  const words = useWords(WORDS);
  const { cover } = edition;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { lg: 'minmax(0, 2fr) minmax(16rem, 1fr)' } }}>
      <section aria-label={words.text}>
        <Typography sx={{ fontWeight: 700 }}>{edition.summary}</Typography>
        {cover && (
          <Box component="figure" sx={{ m: 0, my: 2 }}>
            <Box
              component="img"
              src={`${cover.url}?w=960`}
              alt={cover.alt}
              sx={{ maxWidth: '100%', borderRadius: 1 }}
            />
            <Typography component="figcaption" variant="body2" sx={{ color: 'text.secondary' }}>
              {cover.caption}
            </Typography>
          </Box>
        )}
        <OwnFacts kindName={edition.kindName} facts={edition.facts} />
        <DocumentView document={edition.document} />
        <Attachments files={edition.attachments} />
      </section>
      <section aria-label={words.about}>
        <Facts edition={edition} />
      </section>
    </Box>
  );
}
