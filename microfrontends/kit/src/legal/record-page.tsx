import { useQuery } from '@apollo/client/react';
import { Alert, Box, Button, CircularProgress, Divider, Link, Paper, Stack, Typography } from '@mui/material';
import { LegalFormsDocument, LegalRecordDocument } from '@portal/schema/operations';
import type { LegalRecordPartsFragment } from '@portal/schema/operations';
import { useEffect, useRef, useState } from 'react';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { Progress } from '../item/progress.tsx';
import { Timeline } from '../item/timeline.tsx';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';
import { StepButtons } from '../steps/step-buttons.tsx';
import { WORDS } from '../words/words.ts';
import { Preview } from './preview.tsx';
import { Proposal } from './proposal.tsx';
import { RecordFacts } from './record-facts.tsx';
import { RecordForm } from './record-form.tsx';
import { LEGAL_WORDS } from './words.ts';

interface RecordPageProps {
  id: string;
  /** After a step: the record with which one goes on. */
  onTaken(recordId: string): void;
}

/** One legal document at a desk: where it stands, what may be done, what it says, and everything that happened to it. */
export function RecordPage({ id, onTaken }: RecordPageProps) {
  const words = useWords(LEGAL_WORDS);
  const { data, loading, error, refetch } = useQuery(LegalRecordDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useReadAnew(refetch);
  if (!data && loading) return <CircularProgress aria-label={words.loading} sx={{ m: 4 }} />;
  if (error && !data) return <NotLoaded again={refetch} />;
  if (!data?.legalRecord) return <Alert severity="info">{words.notThere}</Alert>;
  return <RecordSheet key={id} record={data.legalRecord} onTaken={onTaken} />;
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
  const language = useLanguage();
  const mayEdit = record.actions.some(({ name, allowed }) => name === 'saveLegalRecord' && allowed);
  const [editing, setEditing] = useState(false);
  const { data: forms } = useQuery(LegalFormsDocument, { skip: !editing });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="record-title">
      <Stack spacing={2}>
        <Typography
          variant="h1"
          id="record-title"
          tabIndex={-1}
          ref={heading}
          sx={{ overflowWrap: 'anywhere', outline: 0 }}
        >
          {record.title || words.untitled}
        </Typography>
        <Progress state={record.state} stateName={record.stateName} />
        {record.postingDue && record.state !== 'PUBLISHED' && (
          <Alert severity="info">{words.postBy(dateTime(record.postingDue.due, language))}</Alert>
        )}
        {record.correctionNote && (
          <Alert severity="info">
            {words.correction}: {record.correctionNote}
          </Alert>
        )}
        {record.warnings.map((warning) => (
          <Alert key={warning} severity="warning">
            {warning}
          </Alert>
        ))}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <StepButtons
            edition={{ ...record, mode: record.unit ? 'ON_BEHALF_OF_UNIT' : 'INDIVIDUAL' }}
            onTaken={(_action, id) => onTaken(id)}
          />
          {mayEdit && (
            <Button variant="outlined" onClick={() => setEditing(!editing)}>
              {editing ? words.stopEditing : words.edit}
            </Button>
          )}
          {record.document && <Link href={record.document.permalink}>{words.onSite}</Link>}
        </Stack>
        <Divider />
        {editing && mayEdit && forms ? (
          <RecordForm record={record} forms={forms} onSaved={() => setEditing(false)} />
        ) : (
          <Reading record={record} />
        )}
        <Divider />
        <Proposals record={record} />
        <section aria-label={timeline}>
          <Typography variant="h3" component="h2" gutterBottom>
            {timeline}
          </Typography>
          <Timeline steps={record.timeline} />
        </section>
        {record.auditReadable && <AuditTrail subject={record.id} of="legal" />}
      </Stack>
    </Paper>
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
    <section aria-label={words.relations}>
      <Typography variant="h3" component="h2" gutterBottom>
        {words.relations}
      </Typography>
      {proposals.length === 0 && <Typography variant="body2">{words.noRelations}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </Box>
    </section>
  );
}
