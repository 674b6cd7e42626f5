import { useQuery } from '@apollo/client/react';
import {
  EditionsAwaitingDocument,
  EditionsPublishedDocument,
  MyEditionsDocument,
} from '@portal/schema/operations';
import type { Desk, EditionState } from '@portal/schema/operations';
import { useCallback } from 'react';
import { useWords } from '../platform/language.ts';
import { WORDS } from '../words/words.ts';
import { Queue } from './queue.tsx';

interface Place {
  label: string;
  selected: string;
  onSelect(id: string): void;
}

/** What waits at a desk for whoever sits there. */
export function DeskQueue({ desk, ...place }: Place & { desk: Desk }) {
  const words = useWords(WORDS);
  const { data, error, loading, fetchMore, refetch } = useQuery(EditionsAwaitingDocument, {
    variables: { desk },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.editionsAwaiting;
  const refresh = useCallback(() => void refetch(), [refetch]);
  return (
    <Queue
      {...place}
      rows={page?.edges.map(({ node }) => node)}
      {...{ loading, refresh, failed: error !== undefined, empty: words.queueEmpty }}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      onMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
    />
  );
}

/** What the person wrote, wherever it stands. */
export function OwnQueue({ states, ...place }: Place & { states: EditionState[] | null }) {
  const words = useWords(WORDS);
  const { data, error, loading, fetchMore, refetch } = useQuery(MyEditionsDocument, {
    variables: { states },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.myEditions;
  const refresh = useCallback(() => void refetch(), [refetch]);
  return (
    <Queue
      {...place}
      rows={page?.edges.map(({ node }) => node)}
      {...{ loading, refresh, failed: error !== undefined, empty: words.mineEmpty }}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      onMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
    />
  );
}

/** What stands on the public site, for whoever may take it down. */
export function PublishedQueue(place: Place) {
  const words = useWords(WORDS);
  const { data, error, loading, fetchMore, refetch } = useQuery(EditionsPublishedDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.editionsPublished;
  const refresh = useCallback(() => void refetch(), [refetch]);
  return (
    <Queue
      {...place}
      rows={page?.edges.map(({ node }) => node)}
      {...{ loading, refresh, failed: error !== undefined, empty: words.queueEmpty }}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      onMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } })}
    />
  );
}
