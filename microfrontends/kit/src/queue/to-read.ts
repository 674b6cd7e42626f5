interface Known {
  edges: readonly { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Stands for the beginning of the list, where rows may have come that nobody knows yet. */
export const TOP = 'top';

/**
 * After which key the list is to be read next: `null` = its beginning, `undefined` = nothing is wanted. News make
 * everything `stale`, and cost the same however much was loaded: the beginning is read anew at once, any other page when
 * it comes into sight, and pages that were never read when their turn comes. What is asked for is no longer stale.
 */
export function toRead(
  { edges, pageInfo }: Known,
  { first, last }: { first: number; last: number },
  stale: Set<string>,
): string | null | undefined {
  if (stale.delete(TOP)) return null;
  for (let at = first; at <= last && at < edges.length; at++)
    if (stale.delete(edges[at]?.node.id ?? '')) return edges[at - 1]?.cursor ?? null;
  return pageInfo.hasNextPage && last >= edges.length ? pageInfo.endCursor : undefined;
}
