import { useQuery } from '@apollo/client/react';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { monthsLater, NotLoaded, thisMonth, useWords, written } from '@portal/ui';
import { UnitQuotasDocument } from '@portal/schema/operations';
import { useState } from 'react';
import { QuotaChart } from './quota-chart.tsx';
import { QuotaRules } from './quota-rules.tsx';
import { QuotaTable } from './quota-table.tsx';
import { WORDS } from './words.ts';

/** What the navigation and its like are on paper. */
const ON_SCREEN = { '@media print': { display: 'none' } };

/** Định mức (Điều 10.3): all units of a month, any month, as bars with the line of the quota and as a table. */
export function QuotaPage() {
  const words = useWords(WORDS);
  const [month, setMonth] = useState(thisMonth);
  const { data, error, refetch } = useQuery(UnitQuotasDocument, {
    variables: { month },
    fetchPolicy: 'cache-and-network',
  });
  const quotas = data?.unitQuotas ?? [];
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="quota-title">
      <Stack spacing={2}>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="h1" id="quota-title" aria-live="polite" sx={{ flexGrow: 1 }}>
            {words.title(written(month))}
          </Typography>
          <Stack direction="row" sx={{ ...ON_SCREEN, gap: 1 }}>
            <Button onClick={() => setMonth(monthsLater(month, -1))}>{words.earlier}</Button>
            <Button disabled={month >= thisMonth()} onClick={() => setMonth(monthsLater(month, 1))}>
              {words.later}
            </Button>
            <Button variant="outlined" onClick={() => window.print()}>
              {words.print}
            </Button>
          </Stack>
        </Stack>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.about}
        </Typography>
        {error && !data && <NotLoaded again={refetch}>{words.failed}</NotLoaded>}
        {data && quotas.length === 0 && <Typography>{words.none}</Typography>}
        {quotas.length > 0 && (
          <>
            <QuotaChart quotas={quotas} />
            <Box
              sx={{ overflowX: 'auto' }}
              tabIndex={0}
              role="region"
              aria-label={words.title(written(month))}
            >
              <QuotaTable quotas={quotas} />
            </Box>
          </>
        )}
        <QuotaRules />
      </Stack>
    </Paper>
  );
}
