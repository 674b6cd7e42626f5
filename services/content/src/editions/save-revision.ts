import { contentHash, refusalsOf } from '@portal/kit';
import type { Command } from '@portal/kit';
import type { ContentDraft } from '../contents/compose-content.ts';
import type { EditionSaved } from './draft-edition.ts';
import { Edition } from './edition.entity.ts';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import { readDraft } from './read-draft.ts';
import { bindAuthors, bindFiles, writeRevision } from './write-revision.ts';

export interface SaveRevision {
  id: string;
  content: ContentDraft;
}

/** Where and by whom the text may change is the kit's policy `edit`; amending at step 2 is part of verifying (D5). */
export const saveRevision: Command<SaveRevision, LoadedEdition, EditionSaved> = {
  name: 'saveRevision',
  load: (ctx, { id }) => loadEdition(ctx, id),
  allows: (ctx, edition) => refusalsOf(ctx, edition, 'edit'),
  async validate(ctx, edition, { content }) {
    return (await readDraft(ctx, content, edition.id)).refusals;
  },
  async run(ctx, edition, input) {
    const { content, refusals } = await readDraft(ctx, input.content, edition.id);
    if (content === null) return ctx.refuse(...refusals);
    const hash = contentHash(content);
    if (hash === edition.content_hash) return { editionId: edition.id, version: edition.lock_version };
    const [{ number } = { number: 0 }] = await ctx.sql<{ number: number }>(
      `select max(number) as number from content.revision where edition_id = $1`,
      [edition.id],
    );
    const revision = await writeRevision(ctx, edition.id, number + 1, content);
    await ctx.em.flush();
    await ctx.em.nativeUpdate(
      Edition,
      { id: edition.id },
      { currentRevisionId: revision.id, title: content.title, lastSavedAt: ctx.now },
    );
    await ctx.sql(
      `update content.workflow_item set content_hash = $2, section = $3, field = $4, lock_version = lock_version + 1
       where edition_id = $1`,
      [edition.id, hash, content.section, content.field],
    );
    await bindFiles(ctx, edition.id, content);
    if (edition.state !== 'DRAFT') await bindAuthors(ctx, edition.id, content);
    return { editionId: edition.id, version: edition.lock_version + 1 };
  },
  version: ({ id, lock_version }) => ({ type: 'Edition', id, version: lock_version }),
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
