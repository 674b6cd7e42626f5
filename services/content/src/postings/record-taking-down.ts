import type { Command } from '@portal/kit';
import { loadEdition } from '../editions/load-edition.ts';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { mayRecordPosting } from './posting.policy.ts';

export interface RecordTakingDown {
  /** The record of the posting. */
  id: string;
  takenDownAt: Date;
}

/** The posting at one place was taken down; the row is complete, and never changes again (Điều 8.8). */
export const recordTakingDown: Command<RecordTakingDown, LoadedEdition, { editionId: string }> = {
  name: 'recordTakingDown',
  async load(ctx, { id }) {
    const [record] = await ctx.sql<{ edition_id: string }>(
      `select p.edition_id from content.posting_record r join content.publication p using (item_id) where r.id = $1`,
      [id],
    );
    return record ? loadEdition(ctx, record.edition_id) : ctx.refuse({ code: 'NOT_FOUND' });
  },
  allows: mayRecordPosting,
  async validate(ctx, _edition, { takenDownAt }) {
    return takenDownAt > ctx.now ? [{ code: 'NOT_YET_TAKEN_DOWN', field: 'takenDownAt' }] : [];
  },
  async run(ctx, edition, { id, takenDownAt }) {
    await ctx.sql(`update content.posting_record set taken_down_by = $2, taken_down_at = $3 where id = $1`, [
      id,
      ctx.actor.personId,
      takenDownAt,
    ]);
    return { editionId: edition.id };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
  audited: ({ id, takenDownAt }) => ({ record: id, takenDownAt: takenDownAt.toISOString() }),
};
