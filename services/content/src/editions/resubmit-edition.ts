import type { Command } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import type { EditionSaved } from './draft-edition.ts';
import { mayReadEdition } from './edition-reading.policy.ts';
import { openEdition } from './open-edition.ts';

/** Điều 9.2: what was returned is mended and sent again; the new edition says which one it answers. */
export const resubmitEdition: Command<{ id: string }, LoadedEdition, EditionSaved> = {
  name: 'resubmitEdition',
  async load(ctx, { id }) {
    const edition = await loadEdition(ctx, id);
    return (await mayReadEdition(ctx, ctx.actor.personId, edition))
      ? edition
      : ctx.refuse({ code: 'NOT_FOUND' });
  },
  async allows(ctx, edition) {
    const { state, taken_up, author_id, unit_id, section, field } = edition;
    if (state !== 'RETURNED') return [{ code: 'NOT_RETURNED', params: { state } }];
    if (taken_up) return [{ code: 'ALREADY_RESUBMITTED' }];
    if (author_id !== ctx.actor.personId) return [{ code: 'NOT_AUTHOR' }];
    return (await ctx.may('SUBMIT', { unit: unit_id, section, field })) ? [] : [{ code: 'NO_RIGHT' }];
  },
  async run(ctx, edition) {
    const [found] = await ctx.sql<{ content: EditionContent }>(
      `select content from content.revision where id = $1`,
      [edition.current_revision_id],
    );
    if (!found) return ctx.refuse({ code: 'NOT_FOUND' });
    const editionId = await openEdition(ctx, {
      itemId: edition.item_id,
      number: edition.number + 1,
      resubmits: edition.id,
      corrects: edition.corrects ? { id: edition.corrects, note: edition.correction_note ?? '' } : null,
      mode: edition.mode,
      unitId: edition.unit_id,
      authorId: edition.author_id,
      content: found.content,
    });
    return { editionId, version: 1 };
  },
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
