import { SIGN_OFFS } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { LoadedEdition } from '../editions/load-edition.ts';

/** Who is told when a text is changed after they answered for it. */
export interface Answerable {
  /** Whoever approved it for the unit, once per sitting of an editor (Điều 11.4). */
  unitApproverId: string | null;
  /** The last two whose sign-offs hold until this change (D7). */
  lapsingSignerIds: string[];
}

/** Saved again within this time by the same hand, it is the same sitting: an editor saves every few seconds. */
const SITTING = '30 minutes';
const MOST_SIGNERS = 2;

/** Asked before the change is made, while the sign-offs still hold. */
export async function whoAnsweredFor(ctx: CommandContext, edition: LoadedEdition): Promise<Answerable> {
  const signers = await ctx.sql<{ person_id: string }>(
    `select person_id from content.review_step
     where edition_id = $1 and content_hash = $2 and action = any ($3::text[]) and person_id <> $4
     group by person_id order by max(version) desc limit $5`,
    [edition.id, edition.content_hash, SIGN_OFFS, ctx.actor.personId, MOST_SIGNERS],
  );
  const [approved] = await ctx.sql<{ person_id: string }>(
    `select s.person_id from content.review_step s
     where s.edition_id = $1 and s.action = 'unitApprove' and s.person_id <> $2
       and not exists (select from content.revision r where r.edition_id = s.edition_id and r.saved_by = $2
         and r.saved_at > greatest($3::timestamptz, $4::timestamptz - $5::interval))
     order by s.version desc limit 1`,
    [edition.id, ctx.actor.personId, edition.entered_state_at, ctx.now, SITTING],
  );
  return {
    unitApproverId: approved?.person_id ?? null,
    lapsingSignerIds: signers.map(({ person_id }) => person_id),
  };
}
