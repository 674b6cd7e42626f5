import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { NotLoaded, useReadAnew } from '@portal/ui';
import type { ReactNode } from 'react';

interface ListPageProps<Node> {
  words: { title: string; about: string; none: string; more: string; failed: string };
  /** As useQuery answers. */
  answer: { error?: unknown; refetch(): Promise<unknown> };
  page:
    | { edges: readonly { node: Node }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    | undefined;
  onMore(after: string | null): Promise<unknown>;
  /** What the reader narrows the list by, and what may be added to it. */
  controls: ReactNode;
  /** One entry as a list item. */
  children(node: Node): ReactNode;
}

/** A page of the desk that lists what is looked after here: what it is, what to show of it, the entries, and more of them. */
export function ListPage<Node>({ words, answer, page, onMore, controls, children }: ListPageProps<Node>) {
  useReadAnew(answer.refetch);
  return (
    <Paper sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Typography variant="h1">{words.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.about}
        </Typography>
        {controls}
        {answer.error !== undefined && !page && <NotLoaded again={answer.refetch}>{words.failed}</NotLoaded>}
        {page?.edges.length === 0 && <Typography>{words.none}</Typography>}
        <Box component="ol" aria-label={words.title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {page?.edges.map(({ node }) => children(node))}
        </Box>
        {page?.pageInfo.hasNextPage && (
          <Button onClick={() => void onMore(page.pageInfo.endCursor)}>{words.more}</Button>
        )}
      </Stack>
    </Paper>
  );
}
