import type { ServiceRuntime } from '@portal/kit';
import type { PublicItem, PublicText } from './public-item.ts';

const inOrder = <T extends { item_id: string }>(ids: readonly string[], rows: T[]): (T | null)[] => {
  const byId = new Map(rows.map((row) => [row.item_id, row]));
  return ids.map((id) => byId.get(id) ?? null);
};

export async function publicItemsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<PublicItem>({
    name: 'public-items-by-id',
    text: `select * from content.public_item where item_id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows);
}

/** Documents and attachments, read only when a page asks for them: a list of titles touches no text. */
export async function publicTexts(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<PublicText>({
    name: 'public-texts',
    text: `select * from content.public_text where item_id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows);
}
