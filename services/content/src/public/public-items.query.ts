import type { ServiceRuntime } from '@portal/kit';
import { PUBLIC_ITEM } from './public-item.ts';
import type { PublicItem, PublicText } from './public-item.ts';

const inOrder = <T extends { item_id: string }>(ids: readonly string[], rows: T[]): (T | null)[] => {
  const byId = new Map(rows.map((row) => [row.item_id, row]));
  return ids.map((id) => byId.get(id) ?? null);
};

export async function publicItemsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<PublicItem>({
    name: 'public-items-by-id',
    text: `select ${PUBLIC_ITEM} from content.public_item where item_id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows);
}

/** Documents and attachments, read only when a page asks for them: a list of titles touches no text. */
export async function publicTexts(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<PublicText>({
    name: 'public-texts',
    text: `select item_id, document, attachments from content.public_text where item_id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows);
}

/** What was corrected of each, latest first. */
export async function publicCorrections(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<{ item_id: string; note: string; at: Date }>({
    name: 'public-corrections',
    text: `select item_id, note, at from content.public_correction where item_id = any ($1::uuid[]) order by at desc`,
    values: [ids],
  });
  return ids.map((id) => rows.filter(({ item_id }) => item_id === id));
}
