import type { Command, Right } from '@portal/kit';
import { contentHash } from '../contents/canonical-json.ts';
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

/** At which step the text may still change, and by whom (Điều 15; amending at step 2 is part of verifying, D5). */
const EDITING: Record<string, Right> = { COMPILING: 'COMPILE', VERIFYING: 'VERIFY' };

export const saveRevision: Command<SaveRevision, LoadedEdition, EditionSaved> = {
  name: 'saveRevision',
  load: (ctx, { id }) => loadEdition(ctx, id),
  async allows(ctx, edition) {
    const mine = edition.author_id === ctx.actor.personId;
    if (edition.state === 'DRAFT') return mine ? [] : [{ code: 'NO_RIGHT' }];
    const right = EDITING[edition.state];
    if (!right) return [{ code: 'WRONG_STATE', params: { state: edition.state } }];
    const { unit_id, section, field } = edition;
    if (!(await ctx.may(right, { unit: unit_id, section, field }))) return [{ code: 'NO_RIGHT' }];
    const isAuthor = edition.parts.some(
      ({ personId, part }) => personId === ctx.actor.personId && part === 'author',
    );
    return right === 'VERIFY' && isAuthor ? [{ code: 'OWN_WORK' }] : [];
  },
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
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
