import type { Command } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import type { EditionSaved } from './draft-edition.ts';
import { openEdition } from './open-edition.ts';

interface Returned extends LoadedEdition {
  content: EditionContent;
  takenUp: boolean;
}

/** Điều 9.2: what was returned is mended and sent again; the new edition says which one it answers. */
export const resubmitEdition: Command<{ id: string }, Returned, EditionSaved> = {
  name: 'resubmitEdition',
  async load(ctx, { id }) {
    const edition = await loadEdition(ctx, id);
    const [found] = await ctx.sql<{ content: EditionContent; taken_up: boolean }>(
      `select r.content, exists (select from content.edition n where n.resubmits = $2) as taken_up
       from content.revision r where r.id = $1`,
      [edition.current_revision_id, id],
    );
    if (!found || edition.author_id !== ctx.actor.personId) return ctx.refuse({ code: 'NOT_FOUND' });
    return { ...edition, content: found.content, takenUp: found.taken_up };
  },
  async allows(ctx, edition) {
    if (edition.state !== 'RETURNED') return [{ code: 'NOT_RETURNED', params: { state: edition.state } }];
    if (edition.takenUp) return [{ code: 'ALREADY_RESUBMITTED' }];
    const { unit_id, section, field } = edition;
    return (await ctx.may('SUBMIT', { unit: unit_id, section, field })) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async run(ctx, edition) {
    const editionId = await openEdition(ctx, {
      itemId: edition.item_id,
      number: edition.number + 1,
      resubmits: edition.id,
      mode: edition.mode,
      unitId: edition.unit_id,
      authorId: edition.author_id,
      content: edition.content,
    });
    return { editionId, version: 1 };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
