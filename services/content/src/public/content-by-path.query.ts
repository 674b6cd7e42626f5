import { shortIdIn } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { PUBLIC_ITEM } from './public-item.ts';
import type { PublicItem } from './public-item.ts';

/**
 * What stands at a path: its item (the permalink in it tells the caller whether to redirect), also under an older path
 * or any other spelling of the readable part, for permalinks hold for ever (D17). Null when nothing public ever stood there.
 */
export async function contentByPath(runtime: ServiceRuntime, path: string): Promise<PublicItem | null> {
  const [exact] = await runtime.query<PublicItem>({
    name: 'content-by-path',
    text: `select ${PUBLIC_ITEM} from content.public_item
      where item_id in (select item_id from content.public_path where from_path = $1)`,
    values: [path],
  });
  const shortId = shortIdIn(path);
  if (exact || !shortId) return exact ?? null;
  const [byShortId] = await runtime.query<PublicItem>({
    name: 'content-by-short-id',
    text: `select ${PUBLIC_ITEM} from content.public_item
      where item_id in (select id from content.item where short_id = $1)`,
    values: [shortId],
  });
  return byShortId ?? null;
}
