import { useQuery } from '@apollo/client/react';
import { Box, Button, FormControlLabel, Link, Paper, Stack, Switch, Typography } from '@mui/material';
import { LegalRelationsProposedDocument } from '@portal/schema/operations';
import type { LegalRelationsProposedQuery } from '@portal/schema/operations';
import { calledBy, LEGAL_RECORD, NotLoaded, Proposal, useReadAnew, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';
import { WORDS } from './words.ts';

type Waiting = LegalRelationsProposedQuery['legalRelationsProposed']['edges'][number]['node'];

/** What texts say of each other and nobody has decided on, the longest waiting first (Điều 8.2, 13.2c). */
export function RelationsPage({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [known, setKnown] = useState(true);
  const { data, error, refetch, fetchMore } = useQuery(LegalRelationsProposedDocument, {
    variables: { known },
    fetchPolicy: 'cache-and-network',
  });
  useReadAnew(refetch);
  const { edges = [], pageInfo } = data?.legalRelationsProposed ?? {};
  const desk = base.slice(0, base.lastIndexOf('/'));
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Typography variant="h1">{words.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.about}
        </Typography>
        <FormControlLabel
          label={words.known}
          control={<Switch checked={known} onChange={({ target }) => setKnown(target.checked)} />}
        />
        {error && !data && <NotLoaded again={refetch}>{words.failed}</NotLoaded>}
        {data && edges.length === 0 && <Typography>{words.none}</Typography>}
        <Box component="ol" aria-label={words.title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {edges.map(({ node }) => (
            <Proposal key={node.id} proposal={node} saidBy={<SaidBy record={node.record} desk={desk} />} />
          ))}
        </Box>
        {pageInfo?.hasNextPage && (
          <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
            {words.more}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}

function SaidBy({ record, desk }: { record: Waiting['record']; desk: string }) {
  if (!record) return null;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      <Link href={`${desk}/${LEGAL_RECORD}/${record.id}`}>{calledBy(record)}</Link> · {record.title} (
      {record.stateName})
    </Typography>
  );
}
