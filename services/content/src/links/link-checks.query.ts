import type { ServiceRuntime } from '@portal/kit';
import type { LinkVerdict } from './follow-link.ts';

export interface LinkCheckRow {
  item_id: string;
  url: string;
  verdict: LinkVerdict;
  status: number | null;
  moved_to: string | null;
  checked_at: Date;
}

/** The latest finding for each link of each item. */
export async function linkChecksOf(
  runtime: ServiceRuntime,
  ids: readonly string[],
): Promise<LinkCheckRow[][]> {
  const rows = await runtime.query<LinkCheckRow>({
    name: 'link-checks-of-items',
    text: `select item_id, url, verdict, status, moved_to, checked_at from content.public_link_check
      where item_id = any ($1::uuid[]) order by url`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ item_id }) => item_id === id));
}
