import { useQuery } from '@apollo/client/react';
import { Box, Button, FormControlLabel, Paper, Stack, Switch, Typography } from '@mui/material';
import { LegalAlarmsDocument } from '@portal/schema/operations';
import { NotLoaded, useReadAnew, usePlace, useWords } from '@portal/ui';
import type { DeskProps } from '@portal/ui';
import { useState } from 'react';
import { Alarm } from './alarm.tsx';
import { WORDS } from './words.ts';

/** What posted documents have lost, for whoever keeps them right, the latest first (Điều 8.2, 10.2b). */
export function AlarmsPage({ base }: DeskProps) {
  const words = useWords(WORDS);
  const [waiting, setWaiting] = useState(false);
  /** The one to which a notice led. */
  const told = usePlace(base);
  const { data, error, refetch, fetchMore } = useQuery(LegalAlarmsDocument, {
    variables: { waiting },
    fetchPolicy: 'cache-and-network',
  });
  useReadAnew(refetch);
  const { edges = [], pageInfo } = data?.legalAlarms ?? {};
  const desk = base.slice(0, base.lastIndexOf('/'));
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Typography variant="h1">{words.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.about}
        </Typography>
        <FormControlLabel
          label={words.waiting}
          control={<Switch checked={waiting} onChange={({ target }) => setWaiting(target.checked)} />}
        />
        {error && !data && <NotLoaded again={refetch}>{words.failed}</NotLoaded>}
        {data && edges.length === 0 && <Typography>{words.none}</Typography>}
        <Box component="ol" aria-label={words.title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {edges.map(({ node }) => (
            <Alarm key={node.id} alarm={node} desk={desk} isTold={node.id === told} />
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
