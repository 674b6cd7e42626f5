import { Box, Typography } from '@mui/material';
import { QuotaBar, useLanguage, useWords } from '@portal/ui';
import type { UnitQuotasQuery } from '@portal/schema/operations';
import { WORDS } from './words.ts';

export type Quotas = UnitQuotasQuery['unitQuotas'];

/** One bar a unit; the figure beside it says the same in words. */
export function QuotaChart({ quotas }: { quotas: Quotas }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const most = Math.max(
    4,
    ...quotas.map(({ counted }) => counted),
    ...quotas.map(({ required }) => required * 2),
  );
  return (
    <Box
      component="ul"
      aria-label={words.chart}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', rowGap: 1 }}
    >
      {quotas.map(({ unit, counted, required, reached }) => (
        <Box
          component="li"
          key={unit.id}
          sx={{
            display: 'grid',
            columnGap: 2,
            alignItems: 'center',
            gridTemplateColumns: { xs: '1fr auto', md: 'minmax(14rem, 20rem) 1fr 5rem' },
          }}
        >
          <Typography variant="body2">{unit.name}</Typography>
          <Box sx={{ order: { xs: 3, md: 0 }, gridColumn: { xs: '1 / -1', md: 'auto' } }}>
            <QuotaBar {...{ counted, required, reached, most }} />
          </Box>
          <Typography variant="body2" sx={{ fontWeight: 700, textAlign: 'right' }}>
            {words.of(counted.toLocaleString(language, { maximumFractionDigits: 2 }), required)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
