import { dayAt } from '@portal/kit';
import type { CommandContext } from '@portal/kit';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { KINDS } from '../kinds/kinds.ts';
import { monthsAfter } from './next-review.ts';
import { setReminder } from './remind.ts';

/** What has just been posted was looked at today: its unit owns it, and the next look is due after the time of its kind. */
export async function postReview(ctx: CommandContext, edition: LoadedEdition): Promise<void> {
  const { review } = KINDS[edition.kind];
  if (!review) return;
  const nextReview = monthsAfter(dayAt(ctx.now), review.months);
  // Posted as a correction it stays with whoever owned it (Điều 10.2b).
  await ctx.sql(
    `insert into content.record_review
       (item_id, number, act, owner_unit_id, person_id, at, reviewed_by, reviewed_at, next_review)
     select $1, coalesce(max(number), 0) + 1, 'POSTED',
       coalesce((array_agg(owner_unit_id order by number desc))[1], $2), $3, $4, $3, $4, $5
     from content.record_review where item_id = $1`,
    [edition.item_id, edition.unit_id, ctx.actor.personId, ctx.now, nextReview],
  );
  await setReminder(ctx, edition.item_id, nextReview, ctx.now);
}
