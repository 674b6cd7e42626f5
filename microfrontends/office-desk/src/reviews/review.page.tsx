import { useQuery } from '@apollo/client/react';
import { Button, List, ListItem, ListItemText, Paper, Stack, Typography } from '@mui/material';
import { ReviewReportDocument } from '@portal/schema/operations';
import type { ReviewReportQuery } from '@portal/schema/operations';
import { dateTime, NotLoaded, RecordsToReview, useLanguage, useWords } from '@portal/ui';
import { download, reportCsv } from './report-csv.ts';
import { UnitTable } from './unit-table.tsx';
import { WORDS } from './words.ts';

const ON_SCREEN = { '@media print': { display: 'none' } };

/** Cần rà soát: what is stale, by unit (Điều 10.2b), and which units lack the people to keep it right (Điều 11.5). */
export function ReviewPage() {
  const words = useWords(WORDS);
  const { data, error, refetch } = useQuery(ReviewReportDocument, { fetchPolicy: 'cache-and-network' });
  const units = data?.reviewsByUnit ?? [];
  return (
    <Paper component="article" sx={{ p: { xs: 2, md: 3 } }} aria-labelledby="review-title">
      <Stack spacing={2}>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="h1" id="review-title" sx={{ flexGrow: 1 }}>
            {words.title}
          </Typography>
          <Stack direction="row" sx={{ ...ON_SCREEN, gap: 1 }}>
            <Button
              disabled={units.length === 0}
              onClick={() => download('ra-soat.csv', reportCsv(units, words))}
            >
              {words.csv}
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
        {units.length > 0 && <UnitTable units={units} />}
        {data && <Gaps gaps={data.unitGaps} />}
        <Typography variant="h2">{words.all}</Typography>
        <RecordsToReview own={false} label={words.all} onChange={() => void refetch()} />
      </Stack>
    </Paper>
  );
}

function Gaps({ gaps }: { gaps: ReviewReportQuery['unitGaps'] }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <>
      <Typography variant="h2">{words.gaps}</Typography>
      {gaps.length === 0 && <Typography>{words.noGaps}</Typography>}
      <List dense disablePadding aria-label={words.gaps}>
        {gaps.map(({ unit, withoutHead, withoutHeadSince, withoutInformationOfficer }) => {
          const head = withoutHeadSince
            ? words.since(dateTime(withoutHeadSince, language))
            : words.withoutHead;
          const lacking = [withoutHead && head, withoutInformationOfficer && words.withoutOfficer];
          return (
            <ListItem key={unit.id} disableGutters>
              <ListItemText primary={unit.name} secondary={lacking.filter(Boolean).join(' · ')} />
            </ListItem>
          );
        })}
      </List>
    </>
  );
}
