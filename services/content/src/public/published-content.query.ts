import type { ServiceRuntime } from '@portal/kit';
import { PUBLIC_ITEM } from './public-item.ts';
import type { PublicItem } from './public-item.ts';

export interface PublishedFilter {
  section?: string | undefined;
  kind?: string | undefined;
  field?: string | undefined;
  /** Whether its time on show is over (Điều 8.8). */
  archived?: boolean | undefined;
  /** Whether machines may list it (Điều 18.2). */
  indexed?: boolean | undefined;
}

export interface PublishedPosition {
  at: string;
  id: string;
}

const FILTERS = ['section', 'kind', 'field', 'archived', 'indexed'] as const;

/** Newest first by (published_at, item_id); each mixture of filters is one prepared statement on a partial index. */
export function publishedContent(
  runtime: ServiceRuntime,
  filter: PublishedFilter,
  first: number,
  after: PublishedPosition | null,
): Promise<PublicItem[]> {
  const values: unknown[] = [first + 1];
  const conditions = ['withdrawn_at is null'];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const filters = FILTERS.filter((column) => filter[column] !== undefined);
  for (const column of filters) conditions.push(`${column} = ${bind(filter[column])}`);
  if (after)
    conditions.push(
      `(published_at, item_id) < (to_timestamp(0) + ${bind(after.at)}::bigint * interval '1 microsecond', ${bind(after.id)}::uuid)`,
    );
  return runtime.query<PublicItem>({
    name: ['published-content', ...filters, after ? 'after' : 'first'].join(' '),
    text: `select ${PUBLIC_ITEM} from content.public_item where ${conditions.join(' and ')}
           order by published_at desc, item_id desc limit $1`,
    values,
  });
}
