import { contentHash, newId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { Edition } from './edition.entity.ts';
import { bindFiles, writeRevision } from './write-revision.ts';

export interface NewEdition {
  itemId: string;
  number: number;
  resubmits: string | null;
  corrects?: { id: string; note: string } | null;
  mode: 'ON_BEHALF_OF_UNIT' | 'INDIVIDUAL';
  unitId: string | null;
  authorId: string;
  content: EditionContent;
}

/** An edition begins as a draft with its first revision, its place in the workflow and its author (D5, D8). */
export async function openEdition(ctx: CommandContext, input: NewEdition): Promise<string> {
  const { itemId, number, resubmits, corrects, content, authorId } = input;
  const id = newId();
  const revision = await writeRevision(ctx, id, 1, content);
  ctx.em.persist(
    ctx.em.create(Edition, {
      id,
      itemId,
      number,
      resubmits,
      corrects: corrects?.id ?? null,
      correctionNote: corrects?.note ?? null,
      currentRevisionId: revision.id,
      title: content.title,
      declaredAt: null,
      lastSavedAt: ctx.now,
      firstReceivedAt: null,
      acceptedAt: null,
      publishedAt: null,
      bylineAtPublication: null,
    }),
  );
  await ctx.em.flush();
  await ctx.sql(
    `insert into content.workflow_item
       (edition_id, state, lock_version, content_hash, mode, unit_id, section, field, author_id, entered_state_at)
     values ($1, 'DRAFT', 1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, contentHash(content), input.mode, input.unitId, content.section, content.field, authorId, ctx.now],
  );
  await ctx.sql(`insert into content.signing_part (edition_id, person_id, part) values ($1, $2, 'author')`, [
    id,
    authorId,
  ]);
  await bindFiles(ctx, id, content);
  return id;
}
