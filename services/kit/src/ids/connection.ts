import { GraphQLError } from 'graphql';
import type { PageInfo } from '../subgraph/shared.view.ts';

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
}

/** The values of the ordering columns of a row, never an offset: a page stays put while others are added. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values.map(String))).toString('base64url');

export function decodeCursor(cursor: string): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.every((value): value is string => typeof value === 'string'))
      return values;
  } catch {
    // falls through to the same answer
  }
  throw new GraphQLError('This cursor was not given out by this list.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A page of rows that were read with one more than `first`; the extra one only says that there is more. */
export function connection<Row>(
  rows: readonly Row[],
  { first, cursorOf }: { first: number; cursorOf: (row: Row) => readonly (string | number)[] },
): Connection<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
