import { useQuery } from '@apollo/client/react';
import { Alert, Box, CircularProgress, Stack, Typography } from '@mui/material';
import { DueRulesDocument } from '@portal/schema/operations';
import { useWords } from '@portal/ui';
import { Calculator } from './calculator.tsx';
import { RuleForm } from './rule-form.tsx';
import { Rules } from './rules.tsx';
import { DUE_PAGE_WORDS } from './words.ts';

/** How long each step is given, and a calculator that explains in words (Điều 10.2a, 14.1). */
export function DueTimesPage() {
  const words = useWords(DUE_PAGE_WORDS);
  const { data, loading, refetch } = useQuery(DueRulesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Stack spacing={2}>
      <Typography variant="h1">{words.title}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '1fr 1fr' }, alignItems: 'start' }}>
        <Stack spacing={2}>
          {data && <Rules rules={data.dueRules} />}
          {data?.maySetDueRules && (
            <RuleForm rules={data.dueRules} sections={data.sections} onSet={() => void refetch()} />
          )}
          {!data &&
            (loading ? (
              <CircularProgress aria-label={words.loading} />
            ) : (
              <Alert severity="error">{words.failed}</Alert>
            ))}
        </Stack>
        <Calculator />
      </Box>
    </Stack>
  );
}
