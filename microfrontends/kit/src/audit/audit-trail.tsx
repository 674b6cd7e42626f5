import { useQuery } from '@apollo/client/react';
import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { AuditTrailDocument, LegalAuditTrailDocument } from '@portal/schema/operations';
import type { AuditTrailQuery } from '@portal/schema/operations';
import { useState } from 'react';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { AUDIT_WORDS } from './words.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';

const TRAILS = { edition: AuditTrailDocument, legal: LegalAuditTrailDocument } as const;
type Entry = NonNullable<AuditTrailQuery['auditTrail']>['edges'][number]['node'];

interface AuditTrailProps {
  subject: string;
  /** What it is, for each service keeps its own audit. */
  of?: keyof typeof TRAILS;
}

/** Every act on an item, for whoever may read the audit. It is asked for only when opened: each reading is recorded. */
export function AuditTrail({ subject, of = 'edition' }: AuditTrailProps) {
  const words = useWords(AUDIT_WORDS);
  const [open, setOpen] = useState(false);
  return (
    <Box component="section" aria-label={words.title}>
      <Button variant="outlined" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </Button>
      {open && <Entries subject={subject} of={of} />}
    </Box>
  );
}

function Entries({ subject, of }: Required<AuditTrailProps>) {
  const words = useWords(AUDIT_WORDS);
  const common = useWords(WORDS);
  const { data, error, refetch, fetchMore } = useQuery(TRAILS[of], {
    variables: { subject },
    fetchPolicy: 'network-only',
  });
  if (error && !data) return <NotLoaded again={refetch} />;
  if (!data) return <CircularProgress aria-label={common.loading} sx={{ m: 2 }} />;
  const { edges = [], pageInfo } = data.auditTrail ?? {};
  const more = () =>
    fetchMore({
      variables: { after: pageInfo?.endCursor },
      updateQuery: (before, { fetchMoreResult: { auditTrail: next } }) => ({
        auditTrail: next && { ...next, edges: [...(before.auditTrail?.edges ?? []), ...next.edges] },
      }),
    });
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>
        {words.recorded}
      </Typography>
      <Box component="ol" reversed sx={{ pl: 4, m: 0 }} start={edges[0]?.node.seq}>
        {edges.map(({ cursor, node }) => (
          <EntryLine key={cursor} entry={node} />
        ))}
      </Box>
      {pageInfo?.hasNextPage && <Button onClick={() => void more()}>{common.more}</Button>}
    </>
  );
}

function EntryLine({ entry }: { entry: Entry }) {
  const words = useWords(AUDIT_WORDS);
  const { onBehalfOf } = useWords(WORDS);
  const language = useLanguage();
  const who = entry.erased ? words.erased : (entry.person?.name ?? words.system);
  const by = entry.onBehalfOf ? ` (${onBehalfOf} ${entry.onBehalfOf.name})` : '';
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 700 }}>
        {entry.commandName}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[who + by, entry.roleName].filter(Boolean).join(', ')} ·{' '}
        <time dateTime={entry.at}>{dateTime(entry.at, language)}</time>
      </Typography>
      {entry.remark && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {entry.remark}
        </Typography>
      )}
      <Typography variant="caption" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {words.digest} {entry.digest.slice(0, 16)}…
      </Typography>
    </Box>
  );
}
