import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { InboxEntriesDocument, InboxStreamDocument, UnreadCountDocument } from '@portal/schema/operations';
import { useSession } from '../platform/session.ts';
import { storeOf, useStore } from '../platform/store.ts';

export interface Signal {
  number: number;
  text: string;
  urgent: boolean;
}

const AGAIN_MS = 1_000;
const changes = storeOf(0);

/** After an act of one's own, of which nobody tells oneself: lists read themselves anew. */
export const listsChanged = (): void => changes.set(changes.get() + 1);

export const useInbox = () => useQuery(InboxEntriesDocument, { fetchPolicy: 'cache-and-network' });

/**
 * The shell listens once for everybody. It asks for what comes after the last notice it knew at the start: when the
 * socket opens again, it is told first what it missed (D18), and what it had heard before is passed over.
 */
export function useInboxStream(onSignal: (signal: Signal) => void): number {
  const [unread, setUnread] = useState(0);
  const heard = useRef<number | null>(null);
  const start = useStart();
  const counting = useSubscription(UnreadCountDocument, {
    onData({ data: { data } }) {
      if (!data) return;
      setUnread(data.unreadCountChanged);
      listsChanged();
    },
  });
  const telling = useSubscription(InboxStreamDocument, {
    skip: start === null,
    variables: { after: start },
    onData({ data: { data } }) {
      const signal = data?.inbox;
      if (!signal || signal.number <= (heard.current ?? start ?? 0)) return;
      heard.current = signal.number;
      listsChanged();
      onSignal(signal);
    },
  });
  useComeback(counting);
  useComeback(telling);
  return unread;
}

/** The number of the newest notice when this page began to listen; 0 = there was none. */
function useStart(): number | null {
  const { data } = useInbox();
  const [start, setStart] = useState<number | null>(null);
  if (start === null && data) setStart(data.inboxEntries.edges[0]?.node.number ?? 0);
  return start;
}

/** A stream that failed, or that ended with the session, is opened again as soon as there is a session. */
function useComeback({ error, restart }: { error?: unknown; restart(): void }): void {
  const { state } = useSession();
  useEffect(() => {
    if (!error || state !== 'open') return;
    const soon = setTimeout(restart, AGAIN_MS);
    return () => clearTimeout(soon);
  }, [error, state, restart]);
}

/** Rises whenever something was told: a queue reads itself anew. */
export const useInboxChanges = (): number => useStore(changes);

/** Reads anew whenever something was told, but not for what had been told before. */
export function useReadAnew(read: () => unknown): void {
  const told = useInboxChanges();
  const seen = useRef(told);
  useEffect(() => {
    if (seen.current === told) return;
    seen.current = told;
    void read();
  }, [told, read]);
}
