import type { FieldPolicy, Reference } from '@apollo/client';

/** A list as the cache keeps it: each row beside the key that it is cut by. */
export interface Pages {
  edges: readonly { cursor: string; node: Reference }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * A list read page by page, of which any page may be read anew: what the server says now takes the place of what stood
 * between the two ends of that page, and the rest stays where it is. Apollo’s own relayStylePagination drops whatever
 * came after a page that is read again: a long list would shrink to its first page under the reader’s eyes.
 */
export const keysetPages = (keyArgs: string[] | false = false): FieldPolicy<Pages> => ({
  keyArgs,
  merge: (known, page, { args }) => (known ? pageInto(known, page, cursorIn(args)) : page),
});

const cursorIn = (args: Record<string, unknown> | null): string | null =>
  typeof args?.['after'] === 'string' ? args['after'] : null;

/** `after`: the key of the row before the page; null = it is the first. */
export function pageInto(known: Pages, page: Pages, after: string | null): Pages {
  const said = new Set(page.edges.map(({ node }) => node.__ref));
  const start = placeAfter(known, after);
  const followed = known.edges.slice(start);
  const end = followed.findLastIndex(({ node }) => said.has(node.__ref)) + 1;
  const rest = page.pageInfo.hasNextPage ? followed.slice(end) : [];
  const before = known.edges.slice(0, start).filter(({ node }) => !said.has(node.__ref));
  return {
    ...page,
    edges: [...before, ...page.edges, ...rest],
    pageInfo: rest.length > 0 ? known.pageInfo : page.pageInfo,
  };
}

function placeAfter({ edges }: Pages, after: string | null): number {
  if (after === null) return 0;
  const at = edges.findIndex(({ cursor }) => cursor === after);
  return at < 0 ? edges.length : at + 1;
}
