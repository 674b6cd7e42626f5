import { useQuery } from '@apollo/client/react';
import { Box, Button, Chip, List, ListItemButton, Typography } from '@mui/material';
import { AskingRightsDocument, ContentRequestsDocument } from '@portal/schema/operations';
import type { RequestLineFragment, RequestSide } from '@portal/schema/operations';
import { useReadAnew } from '../inbox/use-inbox.ts';
import { dateTime } from '../platform/dates.ts';
import { useLanguage, useWords } from '../platform/language.ts';
import type { ListPlace } from '../queue/queues-desk.tsx';
import { WORDS } from './words.ts';

/** Where a desk shows a request, and where a new one is written. */
export const REQUEST = 'yeu-cau';
export const NEW = 'moi';

/** What one owes, or what the board asked for: what is due first first, what is late marked (Điều 10.1b, 14.3). */
export function RequestList({ side, label, selected, onSelect }: ListPlace & { side: RequestSide }) {
  const words = useWords(WORDS);
  const { data, refetch, fetchMore } = useQuery(ContentRequestsDocument, {
    variables: { side },
    fetchPolicy: 'cache-and-network',
  });
  const { data: rights } = useQuery(AskingRightsDocument, { skip: side !== 'MADE' });
  useReadAnew(refetch);
  const { edges = [], pageInfo } = data?.contentRequests ?? {};
  const mayAsk = rights?.askingRights.commission || rights?.askingRights.requestInformation;
  return (
    <Box component="section" aria-label={label}>
      {mayAsk && (
        <Box sx={{ p: 2, pb: 1 }}>
          <Button variant="outlined" fullWidth onClick={() => onSelect(`${REQUEST}/${NEW}`)}>
            {words.ask}
          </Button>
        </Box>
      )}
      {data && edges.length === 0 && (
        <Typography sx={{ p: 2, color: 'text.secondary' }}>
          {side === 'OWED' ? words.emptyOwed : words.emptyMade}
        </Typography>
      )}
      <List dense disablePadding aria-label={label}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Line
              request={node}
              selected={selected === `${REQUEST}/${node.id}`}
              onSelect={() => onSelect(`${REQUEST}/${node.id}`)}
            />
          </li>
        ))}
      </List>
      {pageInfo?.hasNextPage && (
        <Button fullWidth onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          {words.more}
        </Button>
      )}
    </Box>
  );
}

function Line({
  request,
  selected,
  onSelect,
}: {
  request: RequestLineFragment;
  selected: boolean;
  onSelect(): void;
}) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { type, number, subject, unit, person, dueAt } = request;
  const about = [
    number ? words.numbered(number) : words.types[type],
    unit?.name ?? person?.name,
    words.due(dateTime(dueAt, language)),
  ];
  return (
    <ListItemButton
      selected={selected}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
      sx={{ display: 'block', borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{subject}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {about.filter(Boolean).join(' · ')}
      </Typography>
      <RequestStateChip request={request} />
    </ListItemButton>
  );
}

const COLOUR = {
  OPEN: 'info',
  ACCEPTED: 'info',
  ANSWERED: 'success',
  DECLINED: 'default',
  WITHDRAWN: 'default',
} as const;

/** Where it stands, in words; late says so before anything else. */
export function RequestStateChip({ request }: { request: Pick<RequestLineFragment, 'state' | 'overdue'> }) {
  const words = useWords(WORDS);
  const { state, overdue } = request;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={overdue ? 'error' : COLOUR[state]}
      label={overdue ? `${words.overdue} · ${words.states[state]}` : words.states[state]}
      sx={{ mt: 0.5 }}
    />
  );
}
