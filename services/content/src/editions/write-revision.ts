import { contentHash, newId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { Revision } from './revision.entity.ts';

/** Adds a revision and ties its files to the edition; the caller points the edition at it. */
export async function writeRevision(
  ctx: CommandContext,
  editionId: string,
  number: number,
  content: EditionContent,
): Promise<Revision> {
  const savedBy = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
  const revision = ctx.em.create(Revision, {
    id: newId(),
    editionId,
    number,
    content,
    contentHash: contentHash(content),
    savedBy,
    savedAt: ctx.now,
  });
  ctx.em.persist(revision);
  return revision;
}

export async function bindFiles(
  ctx: CommandContext,
  editionId: string,
  content: EditionContent,
): Promise<void> {
  const ids = [
    ...content.attachments.map(({ fileId }) => fileId),
    ...(content.cover ? [content.cover.fileId] : []),
  ];
  if (ids.length === 0) return;
  await ctx.sql(
    `insert into content.edition_file (edition_id, file_id, bound_by, bound_at)
     select $1, id, $3, $4 from unnest($2::uuid[]) as id on conflict do nothing`,
    [editionId, ids, ctx.actor.personId, ctx.now],
  );
}

/** Named as writer or translator means author (D5): such a person will neither verify nor approve this edition. */
export async function bindAuthors(
  ctx: CommandContext,
  editionId: string,
  content: EditionContent,
): Promise<void> {
  const named = content.byline
    .filter(({ part }) => part !== 'PHOTOGRAPHER')
    .flatMap(({ personId }) => personId ?? []);
  if (named.length === 0) return;
  await ctx.sql(
    `insert into content.signing_part (edition_id, person_id, part)
     select distinct $1::uuid, id, 'author' from unnest($2::uuid[]) as id on conflict (edition_id, person_id, part) do nothing`,
    [editionId, named],
  );
}
