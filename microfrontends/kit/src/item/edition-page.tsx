import { useQuery } from '@apollo/client/react';
import { Alert, Box, Divider, Typography } from '@mui/material';
import { EditionDocument, FormsDocument } from '@portal/schema/operations';
import type { EditionPartsFragment } from '@portal/schema/operations';
import { Assignees } from '../assignments/assignees.tsx';
import { DuePanel } from '../due/due-panel.tsx';
import { ChangesPanel } from '../changes/changes-panel.tsx';
import { LookedAt } from '../claims/looked-at.tsx';
import { useClaim, useEditionSignals } from '../claims/use-claims.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { EncodingSlip } from '../encoding/encoding-slip.tsx';
import { EditionForm } from '../editor/edition-form.tsx';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { Loaded } from '../platform/loaded.tsx';
import { SubmissionSlip } from '../requests/submission-slip.tsx';
import { WORDS } from '../words/words.ts';
import { DocumentView } from './document-view.tsx';
import { Attachments, Facts } from './facts.tsx';
import { ItemActions, useEditing } from './item-actions.tsx';
import { ItemSheet, SheetPart } from './item-sheet.tsx';
import { Links } from './links.tsx';
import { OwnFacts } from './own-facts.tsx';
import { Postings } from './postings.tsx';
import { Progress } from './progress.tsx';
import { Remarks } from './remarks.tsx';
import { Timeline } from './timeline.tsx';

interface EditionPageProps {
  id: string;
  onTaken(action: string, editionId: string): void;
}

/** One item at a desk: where it stands, what may be done, its text, and everything that happened to it. */
export function EditionPage({ id, onTaken }: EditionPageProps) {
  const { notThere } = useWords(WORDS);
  const answer = useQuery(EditionDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded answer={answer} thing={answer.data?.edition} notThere={notThere}>
      {(edition) => (
        <EditionSheet key={id} edition={edition} onTaken={onTaken} refetch={() => void answer.refetch()} />
      )}
    </Loaded>
  );
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
  const editing = useEditing(edition, 'saveRevision', edition.state === 'DRAFT');
  useClaim(edition.id);
  useEditionSignals([edition.id]);
  const { data: forms } = useQuery(FormsDocument, { skip: !editing.on });
  return (
    <ItemSheet title={edition.title || words.untitled}>
      <LookedAt claims={edition.claims} />
      {edition.scheduleWarning && <Alert severity="info">{edition.scheduleWarning.message}</Alert>}
      {edition.postingFailure && <PostingFailure {...edition.postingFailure} />}
      <Progress state={edition.state} stateName={edition.stateName} />
      <DuePanel {...edition} />
      <ItemActions
        {...{ item: edition, editing, says: words, onTaken }}
        permalink={edition.item?.permalink ?? undefined}
      >
        <SubmissionSlip edition={edition} />
      </ItemActions>
      <Assignees edition={edition} />
      <EncodingSlip edition={edition} onConverted={() => editing.turn(false)} />
      <Divider />
      {editing.on && forms ? (
        <EditionForm edition={edition} forms={forms} onSaved={refetch} />
      ) : (
        <Reading edition={edition} />
      )}
      {edition.links && <Links edition={edition} care={edition.links} />}
      {edition.postings && <Postings edition={edition} proof={edition.postings} />}
      <Divider />
      <ChangesPanel edition={edition} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <SheetPart title={words.timeline}>
          <Timeline steps={edition.timeline} />
        </SheetPart>
        <Remarks edition={edition} />
      </Box>
      {edition.auditReadable && <AuditTrail subject={edition.id} />}
    </ItemSheet>
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
