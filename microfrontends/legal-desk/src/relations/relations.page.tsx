import { useQuery } from '@apollo/client/react';
import { FormControlLabel, Link, Switch, Typography } from '@mui/material';
import { LegalRelationsProposedDocument } from '@portal/schema/operations';
import type { LegalRelationsProposedQuery } from '@portal/schema/operations';
import { calledBy, LEGAL_RECORD, Proposal, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';
import { ListPage } from '../list-page.tsx';
import { WORDS } from './words.ts';

type Waiting = LegalRelationsProposedQuery['legalRelationsProposed']['edges'][number]['node'];

/** What texts say of each other and nobody has decided on, the longest waiting first (Điều 8.2, 13.2c). */
export function RelationsPage({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [known, setKnown] = useState(true);
  const answer = useQuery(LegalRelationsProposedDocument, {
    variables: { known },
    fetchPolicy: 'cache-and-network',
  });
  const desk = base.slice(0, base.lastIndexOf('/'));
  return (
    <ListPage
      {...{ words, answer, page: answer.data?.legalRelationsProposed }}
      onMore={(after) => answer.fetchMore({ variables: { after } })}
      controls={
        <FormControlLabel
          label={words.known}
          control={<Switch checked={known} onChange={({ target }) => setKnown(target.checked)} />}
        />
      }
    >
      {(proposal) => (
        <Proposal
          key={proposal.id}
          proposal={proposal}
          saidBy={<SaidBy record={proposal.record} desk={desk} />}
        />
      )}
    </ListPage>
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
