import { useQuery } from '@apollo/client/react';
import { Alert, Box, Divider, Typography } from '@mui/material';
import { LegalFormsDocument, LegalRecordDocument } from '@portal/schema/operations';
import type { LegalRecordPartsFragment } from '@portal/schema/operations';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { ItemActions, useEditing } from '../item/item-actions.tsx';
import { ItemSheet, SheetPart } from '../item/item-sheet.tsx';
import { Progress } from '../item/progress.tsx';
import { Timeline } from '../item/timeline.tsx';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { Loaded } from '../platform/loaded.tsx';
import { WORDS } from '../words/words.ts';
import { Preview } from './preview.tsx';
import { Proposal } from './proposal.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordForm } from './record-form.tsx';
import { Returned } from './returned.tsx';
import { LEGAL_WORDS } from './words.ts';

interface RecordPageProps {
  id: string;
  /** After a step: the record with which one goes on. */
  onTaken(recordId: string): void;
}

/** One legal document at a desk: where it stands, what may be done, what it says, and everything that happened to it. */
export function RecordPage({ id, onTaken }: RecordPageProps) {
  const { notThere } = useWords(LEGAL_WORDS);
  const answer = useQuery(LegalRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <Loaded answer={answer} thing={answer.data?.legalRecord} notThere={notThere}>
      {(record) => <RecordSheet key={id} record={record} onTaken={onTaken} />}
    </Loaded>
  );
}

function RecordSheet({
  record,
  onTaken,
}: {
  record: LegalRecordPartsFragment;
  onTaken: RecordPageProps['onTaken'];
}) {
  const words = useWords(LEGAL_WORDS);
  const { timeline } = useWords(WORDS);
  const editing = useEditing(record, 'saveLegalRecord', false);
  const { data: forms } = useQuery(LegalFormsDocument, { skip: !editing.on });
  return (
    <ItemSheet title={record.title || words.untitled}>
      <Progress state={record.state} stateName={record.stateName} />
      <Returned record={record} onOpen={onTaken} />
      <Notes record={record} />
      <ItemActions
        item={{ ...record, mode: record.unit ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL' }}
        {...{ editing, says: words, permalink: record.document?.permalink }}
        onTaken={(_action, id) => onTaken(id)}
      />
      <Divider />
      {editing.on && forms ? (
        <RecordForm record={record} forms={forms} onSaved={() => editing.turn(false)} />
      ) : (
        <Reading record={record} />
      )}
      <Divider />
      <Proposals record={record} />
      <SheetPart title={timeline}>
        <Timeline steps={record.timeline} />
      </SheetPart>
      {record.auditReadable && <AuditTrail subject={record.id} of="legal" />}
    </ItemSheet>
  );
}

/** When it is to be posted, whose place it takes, and what somebody should look at again. */
function Notes({
  record: { postingDue, state, correctionNote, warnings },
}: {
  record: LegalRecordPartsFragment;
}) {
  const words = useWords(LEGAL_WORDS);
  const language = useLanguage();
  return (
    <>
      {postingDue && state !== 'PUBLISHED' && (
        <Alert severity="info">{words.postBy(dateTime(postingDue.due, language))}</Alert>
      )}
      {correctionNote && (
        <Alert severity="info">
          {words.correction}: {correctionNote}
        </Alert>
      )}
      {warnings.map((warning) => (
        <Alert key={warning} severity="warning">
          {warning}
        </Alert>
      ))}
    </>
  );
}

function Reading({ record }: { record: LegalRecordPartsFragment }) {
  const words = useWords(LEGAL_WORDS);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(16rem, 1fr)' },
      }}
    >
      <div>
        <Typography variant="h3" component="h2" gutterBottom>
          {words.preview}
        </Typography>
        <Preview record={record} />
      </div>
      <section aria-label={words.facts}>
        <RecordFacts record={record} />
      </section>
    </Box>
  );
}

function Proposals({ record: { proposals, state } }: { record: LegalRecordPartsFragment }) {
  const words = useWords(LEGAL_WORDS);
  if (state === 'DRAFT') return null;
  return (
    <SheetPart title={words.relations}>
      {proposals.length === 0 && <Typography variant="body2">{words.noRelations}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </Box>
    </SheetPart>
  );
}
