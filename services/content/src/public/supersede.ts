import { newId } from '@portal/kit';
import type { CommandContext } from '@portal/kit';

/** Posting a correction ends the edition that it corrects (D6); whoever posts takes that step too. */
export async function supersede(ctx: CommandContext, editionId: string): Promise<void> {
  const [old] = await ctx.sql<{ state: string; lock_version: number; content_hash: string }>(
    'select state, lock_version, content_hash from content.workflow_item where edition_id = $1 for update',
    [editionId],
  );
  if (old?.state !== 'PUBLISHED') return ctx.refuse({ code: 'CORRECTED_GONE' });
  await ctx.sql(
    `insert into content.review_step (id, edition_id, version, action, from_state, to_state, person_id, content_hash)
     values ($1, $2, $3, 'supersede', 'PUBLISHED', 'SUPERSEDED', $4, $5)`,
    [newId(), editionId, old.lock_version + 1, ctx.actor.personId, old.content_hash],
  );
  await ctx.sql(
    `update content.workflow_item set state = 'SUPERSEDED', lock_version = lock_version + 1 where edition_id = $1`,
    [editionId],
  );
  ctx.record({
    type: 'edition.superseded',
    subject: { type: 'Edition', id: editionId },
    payload: { editionId, actorId: ctx.actor.personId },
  });
}
