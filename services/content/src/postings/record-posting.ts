import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { loadEdition } from '../editions/load-edition.ts';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { mayRecordPosting } from './posting.policy.ts';

export interface RecordPosting {
  /** The posted edition. */
  id: string;
  place: string;
  shownAt: Date;
}

const LONGEST_PLACE = 300;

/** Niêm yết at a place outside the portal: a board, an office (Điều 8.8). */
export const recordPosting: Command<RecordPosting, LoadedEdition, { editionId: string }> = {
  name: 'recordPosting',
  load: (ctx, { id }) => loadEdition(ctx, id),
  allows: mayRecordPosting,
  async validate(ctx, _edition, { place, shownAt }) {
    return [
      ...(place.trim() === '' ? [{ code: 'PLACE_MISSING', field: 'place' }] : []),
      ...(place.length > LONGEST_PLACE
        ? [{ code: 'PLACE_TOO_LONG', params: { most: LONGEST_PLACE }, field: 'place' }]
        : []),
      ...(shownAt > ctx.now ? [{ code: 'NOT_YET_SHOWN', field: 'shownAt' }] : []),
    ];
  },
  async run(ctx, edition, { place, shownAt }) {
    await ctx.sql(
      `insert into content.posting_record (id, item_id, place, shown_by, shown_at) values ($1, $2, $3, $4, $5)`,
      [newId(), edition.item_id, place.normalize('NFC').trim(), ctx.actor.personId, shownAt],
    );
    return { editionId: edition.id };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
  audited: ({ place, shownAt }) => ({ place, shownAt: shownAt.toISOString() }),
};
