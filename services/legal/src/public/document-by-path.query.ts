import { shortIdIn } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { PublicDocument } from './public-document.ts';

/** What stands at a path, also under any other spelling of its readable part, for permalinks hold for ever (D17). */
export async function documentByPath(runtime: ServiceRuntime, path: string): Promise<PublicDocument | null> {
  const [row] = await runtime.query<PublicDocument>({
    name: 'legal-document-by-path',
    text: `select d.* from legal.public_document d join legal.record r using (id)
           where d.path = $1 or r.short_id = $2 limit 1`,
    values: [path, shortIdIn(path)],
  });
  return row ?? null;
}
