import { useQuery } from '@apollo/client/react';
import { Box, Button, Chip, LinearProgress, List, ListItemButton, Typography } from '@mui/material';
import { LegalRecordsAwaitingDocument, MyLegalRecordsDocument } from '@portal/schema/operations';
import type { EditionState, LegalRowFragment } from '@portal/schema/operations';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { ago, dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import { NotLoaded } from '../platform/not-loaded.tsx';
import { calledBy } from './called.ts';
import { LEGAL_WORDS } from './words.ts';

interface ListProps {
  label: string;
  /** Id of the record that is shown. */
  selected: string;
  onSelect(id: string): void;
}

interface Page {
  edges: readonly { node: LegalRowFragment }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const ALWAYS_ASK = { fetchPolicy: 'cache-and-network' } as const;

/** Legal documents that wait for the viewer in these states (Điều 15); without states, wherever they wait. */
export function RecordsAwaiting({ at, ...place }: ListProps & { at?: EditionState[] }) {
  const answer = useQuery(LegalRecordsAwaitingDocument, { variables: { at: at ?? null }, ...ALWAYS_ASK });
  const page = answer.data?.legalRecordsAwaiting;
  return (
    <Records
      {...place}
      {...{ page, answer }}
      onMore={(after) => answer.fetchMore({ variables: { after } })}
    />
  );
}

/** What the viewer brought in, wherever it stands. */
export function OwnRecords(place: ListProps) {
  const answer = useQuery(MyLegalRecordsDocument, ALWAYS_ASK);
  const page = answer.data?.myLegalRecords;
  return (
    <Records
      {...place}
      {...{ page, answer }}
      onMore={(after) => answer.fetchMore({ variables: { after } })}
    />
  );
}

function Records({
  page,
  answer: { loading, error, refetch },
  onMore,
  label,
  selected,
  onSelect,
}: ListProps & {
  page: Page | undefined;
  answer: { loading: boolean; error?: unknown; refetch(): Promise<unknown> };
  onMore(after: string | null): Promise<unknown>;
}) {
  const words = useWords(LEGAL_WORDS);
  useReadAnew(refetch);
  return (
    <Box component="section" aria-label={label} aria-busy={loading}>
      <Box sx={{ height: 4 }}>{loading && <LinearProgress aria-label={words.loading} />}</Box>
      {error !== undefined && !page && <NotLoaded again={refetch} />}
      {page?.edges.length === 0 && (
        <Typography sx={{ p: 2, color: 'text.secondary' }}>{words.empty}</Typography>
      )}
      <List dense disablePadding aria-label={label}>
        {page?.edges.map(({ node }) => (
          <li key={node.id}>
            <Row row={node} selected={node.id === selected} onSelect={onSelect} />
          </li>
        ))}
      </List>
      {page?.pageInfo.hasNextPage && (
        <Button fullWidth disabled={loading} onClick={() => void onMore(page.pageInfo.endCursor)}>
          {words.more}
        </Button>
      )}
    </Box>
  );
}

function Row({
  row,
  selected,
  onSelect,
}: {
  row: LegalRowFragment;
  selected: boolean;
  onSelect: ListProps['onSelect'];
}) {
  const words = useWords(LEGAL_WORDS);
  const language = useLanguage();
  const by = [row.unit?.name, row.author?.name].filter(Boolean).join(' · ');
  return (
    <ListItemButton
      selected={selected}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(row.id)}
      sx={{ display: 'block', borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
        {row.title || words.untitled}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {calledBy(row)}
        {by && ` · ${by}`} ·{' '}
        <time dateTime={row.enteredStateAt} title={dateTime(row.enteredStateAt, language)}>
          {ago(row.enteredStateAt, language)}
        </time>
      </Typography>
      <Chip component="span" size="small" variant="outlined" label={row.stateName} sx={{ mt: 0.5 }} />
      {row.postingDue && row.state !== 'PUBLISHED' && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {words.postBy(dateTime(row.postingDue.due, language))}
        </Typography>
      )}
    </ListItemButton>
  );
}
