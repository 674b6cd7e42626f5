import { shortIdIn } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { PublicItem } from './public-item.ts';

/**
 * What stands at a path: its item (the permalink in it tells the caller whether to redirect), also under an older path
 * or any other spelling of the readable part, for permalinks hold for ever (D17). Null when nothing public ever stood there.
 */
export async function contentByPath(runtime: ServiceRuntime, path: string): Promise<PublicItem | null> {
  const [exact] = await runtime.query<PublicItem>({
    name: 'content-by-path',
    text: `select i.* from content.public_path p join content.public_item i using (item_id) where p.from_path = $1`,
    values: [path],
  });
  const shortId = shortIdIn(path);
  if (exact || !shortId) return exact ?? null;
  const [byShortId] = await runtime.query<PublicItem>({
    name: 'content-by-short-id',
    text: `select i.* from content.item n join content.public_item i on i.item_id = n.id where n.short_id = $1`,
    values: [shortId],
  });
  return byShortId ?? null;
}
