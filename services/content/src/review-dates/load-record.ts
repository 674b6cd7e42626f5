import type { CommandContext, Day } from '@portal/kit';
import { KINDS } from '../kinds/kinds.ts';
import type { KindCode } from '../kinds/kinds.ts';

/** How a record stands, as its commands see it. */
export interface LoadedRecord {
  item_id: string;
  edition_id: string;
  title: string;
  owner_unit_id: string | null;
  reviewed_by: string;
  reviewed_at: Date;
  next_review: Day;
  number: number;
  /** The longest time between two looks, of its kind. */
  months: number;
}

/** Locked by its public row: posting, withdrawing and confirming come one after the other. */
export async function loadRecord(ctx: CommandContext, itemId: string): Promise<LoadedRecord> {
  const locked = await ctx.sql('select from content.publication where item_id = $1 for update', [itemId]);
  if (!locked.length) ctx.refuse({ code: 'NOT_FOUND', field: 'id' });
  const [record] = await ctx.sql<Omit<LoadedRecord, 'months'> & { kind: KindCode }>(
    `select item_id, edition_id, kind, title, owner_unit_id, reviewed_by, reviewed_at, next_review, number
     from content.reviewed_record where item_id = $1`,
    [itemId],
  );
  const months = record && KINDS[record.kind].review?.months;
  return months ? { ...record, months } : ctx.refuse({ code: 'NOT_REVIEWED', field: 'id' });
}

/** The conflict of two who look at the same record is told by its chain. */
export const versionOf = ({ item_id, number }: LoadedRecord) => ({
  ...{ type: 'ContentItem', id: item_id, version: number },
});
