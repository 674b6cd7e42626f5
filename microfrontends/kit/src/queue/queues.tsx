import { useQuery } from '@apollo/client/react';
import {
  EditionsAwaitingDocument,
  EditionsPublishedDocument,
  MyEditionsDocument,
} from '@portal/schema/operations';
import type { Desk, QueueRowFragment } from '@portal/schema/operations';
import { useCallback } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { Queue } from './queue.tsx';

interface Place {
  label: string;
  selected: string;
  onSelect(id: string): void;
}

interface Page {
  edges: { node: QueueRowFragment }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What a paged query answers, as far as a list needs it. */
interface Answer {
  error?: unknown;
  loading: boolean;
  refetch(): Promise<unknown>;
  fetchMore(next: { variables: { after: string | null } }): Promise<unknown>;
}

const ALWAYS_ASK = { fetchPolicy: 'cache-and-network' } as const;

function PagedQueue({
  answer,
  page,
  empty,
  ...place
}: Place & { answer: Answer; page: Page | undefined; empty: string }) {
  const { refetch, fetchMore, loading, error } = answer;
  const refresh = useCallback(() => void refetch(), [refetch]);
  return (
    <Queue
      {...place}
      {...{ loading, refresh, empty, failed: error !== undefined }}
      rows={page?.edges.map(({ node }) => node)}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      onMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
    />
  );
}

/** What waits at a desk for whoever sits there. */
export function DeskQueue({ desk, ...place }: Place & { desk: Desk }) {
  const answer = useQuery(EditionsAwaitingDocument, { variables: { desk }, ...ALWAYS_ASK });
  const { queueEmpty } = useWords(WORDS);
  return <PagedQueue {...place} answer={answer} page={answer.data?.editionsAwaiting} empty={queueEmpty} />;
}

/** What the person wrote, wherever it stands. */
export function OwnQueue(place: Place) {
  const answer = useQuery(MyEditionsDocument, ALWAYS_ASK);
  const { mineEmpty } = useWords(WORDS);
  return <PagedQueue {...place} answer={answer} page={answer.data?.myEditions} empty={mineEmpty} />;
}

/** What stands on the public site, for whoever posts or may take it down. */
export function PublishedQueue(place: Place) {
  const answer = useQuery(EditionsPublishedDocument, ALWAYS_ASK);
  const { queueEmpty } = useWords(WORDS);
  return <PagedQueue {...place} answer={answer} page={answer.data?.editionsPublished} empty={queueEmpty} />;
}
