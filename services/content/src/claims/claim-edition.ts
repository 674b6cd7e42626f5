import type { Command, CommandContext } from '@portal/kit';
import { mayReadEdition } from '../editions/edition-reading.policy.ts';
import { EDITION_ROW } from '../editions/edition-row.ts';
import type { EditionRow } from '../editions/edition-row.ts';
import { CLAIM_LASTS } from './claims.query.ts';

export interface ClaimEdition {
  id: string;
}

/** Whose sign of life it is, and for what. */
export interface Claimed {
  editionId: string;
  personId: string;
}

/** "Đang xem" (D20): shown to the others until ten minutes after the last sign of life. It takes no lock and stops nobody. */
export const claimEdition: Command<ClaimEdition, EditionRow, Claimed> = {
  name: 'claimEdition',
  load: readable,
  allows: async ({ actor }) => (actor.personId === null ? [{ code: 'SIGN_IN' }] : []),
  async run(ctx, edition) {
    const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    await ctx.sql(
      `insert into content.claim as c (edition_id, person_id, since, seen_at) values ($1, $2, $3, $3)
       on conflict (edition_id, person_id) do update set seen_at = $3,
         since = case when c.seen_at > $3::timestamptz - $4::interval then c.since else $3 end`,
      [edition.id, personId, ctx.now, CLAIM_LASTS],
    );
    return { editionId: edition.id, personId };
  },
  // Presence is no part of an item's history: it leaves its trace with the person.
  subject: ({ personId }) => ({ type: 'Claim', id: personId }),
};

/** Whoever leaves says so; whoever cannot is forgotten after ten minutes. */
export const releaseEdition: Command<ClaimEdition, EditionRow, Claimed> = {
  ...claimEdition,
  name: 'releaseEdition',
  async run(ctx, edition) {
    const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    await ctx.sql('delete from content.claim where edition_id = $1 and person_id = $2', [
      edition.id,
      personId,
    ]);
    return { editionId: edition.id, personId };
  },
};

/** Read without its lock; a stranger learns not even that it exists. */
async function readable(ctx: CommandContext, { id }: ClaimEdition): Promise<EditionRow> {
  const [row] = await ctx.sql<EditionRow>(`${EDITION_ROW} where e.id = $1`, [id]);
  return row && (await mayReadEdition(ctx, ctx.actor.personId, row))
    ? row
    : ctx.refuse({ code: 'NOT_FOUND' });
}
