import type { CommandContext } from '../commands/command.ts';
import { newId } from '../ids/ids.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import { typeOfNoun } from './editorial.names.ts';
import type { EditorialState } from './editorial.transitions.ts';

const LONGEST_NOTE = 2_000;
/** In events: `edition.superseded`. */
const PAST = 'superseded';

/** Đính chính (D6) is of what is posted, one at a time. */
export function uncorrectable({
  state,
  correcting,
}: {
  state: EditorialState;
  correcting: boolean;
}): Refusal[] {
  if (state !== 'PUBLISHED') return [{ code: 'NOT_PUBLISHED', params: { state } }];
  return correcting ? [{ code: 'CORRECTION_OPEN' }] : [];
}

/** What was wrong, for the public: a correction says so. */
export function correctionNoteRefusals(note: string): Refusal[] {
  if (note.trim() === '') return [{ code: 'CORRECTION_NOTE_MISSING', field: 'note' }];
  return note.length > LONGEST_NOTE
    ? [{ code: 'CORRECTION_NOTE_TOO_LONG', params: { most: LONGEST_NOTE }, field: 'note' }]
    : [];
}

/** Posting a correction ends the edition that it corrects (D6); whoever posts takes that step too. */
export async function supersede(ctx: CommandContext, noun: string, editionId: string): Promise<void> {
  const [old] = await ctx.sql<{ state: string; lock_version: number; content_hash: string }>(
    `select state, lock_version, content_hash from ${ctx.schema}.workflow_item where edition_id = $1 for update`,
    [editionId],
  );
  if (old?.state !== 'PUBLISHED') return ctx.refuse({ code: 'CORRECTED_GONE' });
  await ctx.sql(
    `insert into ${ctx.schema}.review_step (id, edition_id, version, action, from_state, to_state, person_id, content_hash)
     values ($1, $2, $3, 'supersede', 'PUBLISHED', 'SUPERSEDED', $4, $5)`,
    [newId(), editionId, old.lock_version + 1, ctx.actor.personId, old.content_hash],
  );
  await ctx.sql(
    `update ${ctx.schema}.workflow_item set state = 'SUPERSEDED', lock_version = lock_version + 1 where edition_id = $1`,
    [editionId],
  );
  ctx.record({
    type: `${noun}.${PAST}`,
    subject: { type: typeOfNoun(noun), id: editionId },
    payload: { editionId, actorId: ctx.actor.personId },
  });
}
