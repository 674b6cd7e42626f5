import { amendText, contentHash, refusalsOf } from '@portal/kit';
import type { Command, CommandContext } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import type { ContentDraft } from '../contents/compose-content.ts';
import { whoAnsweredFor } from '../changes/who-answered-for.ts';
import type { Answerable } from '../changes/who-answered-for.ts';
import type { EditionSaved } from './draft-edition.ts';
import { Edition } from './edition.entity.ts';
import { loadEdition } from './load-edition.ts';
import type { LoadedEdition } from './load-edition.ts';
import { readDraft } from './read-draft.ts';
import { toldOf } from './told-of-edition.ts';
import { bindAuthors, bindFiles, writeRevision } from './write-revision.ts';

export interface SaveRevision {
  id: string;
  content: ContentDraft;
}

/** Whoever answered for the text as it was hears that it is no longer that text (D7, Điều 11.4). */
function recordRevised(
  ctx: CommandContext,
  edition: LoadedEdition,
  content: EditionContent,
  version: number,
  answered: Answerable,
): void {
  const { title, section, field } = content;
  ctx.record({
    type: 'edition.revised',
    subject: { type: 'Edition', id: edition.id },
    payload: {
      ...toldOf(edition, ctx.actor),
      ...{ version, title, section, field },
      ...answered,
    },
  });
}

/** Where and by whom the text may change is the kit's policy `edit`; amending at step 2 is part of verifying (D5). */
export const saveRevision: Command<SaveRevision, LoadedEdition, EditionSaved> = {
  name: 'saveRevision',
  takenAsIs: ['content'],
  load: (ctx, { id }) => loadEdition(ctx, id),
  allows: (ctx, edition) => refusalsOf(ctx, edition, 'edit'),
  async validate(ctx, edition, { content }) {
    return (await readDraft(ctx, edition.kind, content, edition.id)).refusals;
  },
  async run(ctx, edition, input) {
    const { content, refusals } = await readDraft(ctx, edition.kind, input.content, edition.id);
    if (content === null) return ctx.refuse(...refusals);
    const hash = contentHash(content);
    if (hash === edition.content_hash) return { editionId: edition.id, version: edition.lock_version };
    const [{ number } = { number: 0 }] = await ctx.sql<{ number: number }>(
      `select max(number) as number from content.revision where edition_id = $1`,
      [edition.id],
    );
    const answered = await whoAnsweredFor(ctx, edition);
    const revision = await writeRevision(ctx, edition.id, number + 1, content);
    await ctx.em.flush();
    await ctx.em.nativeUpdate(
      Edition,
      { id: edition.id },
      { currentRevisionId: revision.id, title: content.title, lastSavedAt: ctx.now },
    );
    const { section, field } = content;
    const version = await amendText(ctx, edition, { contentHash: hash, section, field });
    await bindFiles(ctx, edition.id, content);
    // A draft may still be taken out of somebody's name; from intake on, who was named once is an author for good.
    if (edition.state !== 'DRAFT') {
      await bindAuthors(ctx, edition.id, content);
      recordRevised(ctx, edition, content, version, answered);
    }
    return { editionId: edition.id, version };
  },
  version: ({ id, lock_version }) => ({ type: 'Edition', id, version: lock_version }),
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
