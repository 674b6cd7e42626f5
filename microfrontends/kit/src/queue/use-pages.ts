import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { QueueRowFragment } from '@portal/schema/operations';
import { TOP, toRead } from './to-read.ts';

export interface PageOfRows {
  edges: readonly { cursor: string; node: QueueRowFragment }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What a paged query answers, as far as a list needs it. */
export interface PagedAnswer<Data> {
  data?: Data | undefined;
  error?: unknown;
  loading: boolean;
  refetch(): Promise<unknown>;
  fetchMore(next: { variables: { after: string | null } }): Promise<{ data?: Data | undefined }>;
}

/** Sight is reckoned in so many rows: whatever depends on it is not done anew at every row that scrolls by. */
const STRIP = 10;

/** A list of any length, read as far as one looks (D34), one page at a time; after news, what is in sight is read anew. */
export function usePages<Data>(answer: PagedAnswer<Data>, pageOf: (data: Data) => PageOfRows) {
  const { data, error, loading, refetch, fetchMore } = answer;
  const page = data && pageOf(data);
  const edges = page?.edges;
  const rows = useMemo(() => edges?.map(({ node }) => node), [edges]);
  const [sight, setSight] = useState({ first: 0, last: STRIP });
  const [stopped, setStopped] = useState(false);
  const [turn, setTurn] = useState(0);
  const asking = useRef(false);
  const asked = useRef<string | null>(undefined);
  const stale = useRef(new Set<string>());

  useEffect(() => {
    const after = page && !stopped && !asking.current ? toRead(page, sight, stale.current) : undefined;
    // An answer is here a moment before the list shows it: then the same page would be asked for again.
    if (after === undefined || after === asked.current) return;
    asked.current = after;
    asking.current = true;
    fetchMore({ variables: { after } })
      .then(
        ({ data: read }) => read && pageOf(read).edges.forEach(({ node }) => stale.current.delete(node.id)),
      )
      .catch(() => setStopped(true))
      .finally(() => {
        asking.current = false;
        setTurn((turns) => turns + 1);
      });
  }, [page, pageOf, sight, stopped, turn, fetchMore]);

  const refresh = useCallback(() => {
    if (!rows) return void refetch();
    stale.current = new Set([TOP, ...rows.map(({ id }) => id)]);
    asked.current = undefined;
    setStopped(false);
    setTurn((turns) => turns + 1);
  }, [rows, refetch]);

  const onSight = useCallback((first: number, last: number) => {
    const seen = { first: first - (first % STRIP), last: last + STRIP - (last % STRIP) };
    setSight((was) => (was.first === seen.first && was.last === seen.last ? was : seen));
  }, []);

  return {
    rows,
    loading,
    sight,
    onSight,
    refresh,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    failed: stopped || error !== undefined,
  };
}
