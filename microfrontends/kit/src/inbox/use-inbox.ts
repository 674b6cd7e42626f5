import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useEffect } from 'react';
import { InboxEntriesDocument, InboxStreamDocument, UnreadCountDocument } from '@portal/schema/operations';
import { storeOf, useStore } from '../platform/store.ts';

export interface Signal {
  number: number;
  text: string;
}

const signals = storeOf<Signal | null>(null);
const changes = storeOf(0);

/** The shell listens once for everybody: what came last, and how often anything in the inbox changed. */
export function useInboxStream(onSignal: (signal: Signal) => void): number {
  const { data } = useSubscription(UnreadCountDocument);
  const unread = data?.unreadCountChanged;
  const client = useApolloClient();
  useEffect(() => {
    if (unread === undefined) return;
    changes.set(changes.get() + 1);
    void client.refetchQueries({ include: [InboxEntriesDocument] });
  }, [unread, client]);
  useSubscription(InboxStreamDocument, {
    onData({ data: { data: told } }) {
      const signal = told?.inbox;
      if (!signal) return;
      signals.set(signal);
      changes.set(changes.get() + 1);
      onSignal(signal);
    },
  });
  return unread ?? 0;
}

/** Rises whenever something was told: a queue reads itself anew. */
export const useInboxChanges = (): number => useStore(changes);

export const useInbox = (skip: boolean) =>
  useQuery(InboxEntriesDocument, { skip, fetchPolicy: 'cache-and-network' });
