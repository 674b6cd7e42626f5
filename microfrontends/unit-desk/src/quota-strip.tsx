import { useQuery } from '@apollo/client/react';
import { Box, Typography } from '@mui/material';
import { QuotaBar, useLanguage, useWords, written } from '@portal/ui';
import { UnitQuotasDocument } from '@portal/schema/operations';

const WORDS = {
  vi: {
    quota: (month: string) => `Định mức tháng ${month}`,
    of: (is: string, due: number) => `${is} / ${due} bài`,
  },
  en: {
    quota: (month: string) => `Quota of ${month}`,
    of: (is: string, due: number) => `${is} / ${due} items`,
  },
};

/** How far the own unit is this month (Điều 10.3); whoever sees more units than a strip holds has the office’s page. */
export function QuotaStrip() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { data } = useQuery(UnitQuotasDocument, { fetchPolicy: 'cache-and-network' });
  const [quota, ...others] = data?.unitQuotas ?? [];
  if (!quota || others.length > 0 || quota.required === 0) return null;
  const { counted, required, reached, month } = quota;
  const figure = counted.toLocaleString(language, { maximumFractionDigits: 2 });
  return (
    <Box component="section" aria-label={words.quota(written(month))} sx={{ px: 2, pb: 2 }}>
      <Typography variant="body2" sx={{ display: 'flex', justifyContent: 'space-between', mb: 0.5 }}>
        <span>{words.quota(written(month))}</span>
        <strong>{words.of(figure, required)}</strong>
      </Typography>
      <QuotaBar {...{ counted, required, reached }} most={Math.max(required * 2, counted)} />
    </Box>
  );
}
