import { useQuery } from '@apollo/client/react';
import { Box, Stack, Typography } from '@mui/material';
import { QuotaRulesDocument } from '@portal/schema/operations';
import { dateTime, useLanguage, useWords, written } from '@portal/ui';
import { QuotaRuleForm } from './quota-rule-form.tsx';
import { WORDS } from './words.ts';

/** What each unit owes, from which month on and by which decision (Điều 10.3); the office adds to it. */
export function QuotaRules() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { data, refetch } = useQuery(QuotaRulesDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  return (
    <Stack component="section" spacing={1} aria-labelledby="quota-rules-title">
      <Typography id="quota-rules-title" variant="h2">
        {words.rules}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.quotaRules.map(({ id, fromMonth, items, decisionNumber, replaced, setBy, recordedAt }) => (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <Box component="span" sx={{ textDecoration: replaced ? 'line-through' : 'none' }}>
              {words.rule(written(fromMonth), items)}
            </Box>
            {`, ${decisionNumber}`}
            {setBy && ` (${setBy.name}, ${dateTime(recordedAt, language)})`}
            {replaced && ` – ${words.replaced}`}
          </Box>
        ))}
      </Box>
      {data.maySetQuotaRule && <QuotaRuleForm onSet={() => void refetch()} />}
    </Stack>
  );
}
