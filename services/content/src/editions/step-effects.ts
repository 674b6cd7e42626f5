import { encodingRefusals, supersede } from '@portal/kit';
import type { CommandContext, Refusal, StepInput, TakenStep } from '@portal/kit';
import type { EditionContent } from '../contents/edition-content.ts';
import { KINDS } from '../kinds/kinds.ts';
import { textParts } from '../contents/text-parts.ts';
import { publish, takeDown } from '../public/publish.ts';
import { postReview } from '../review-dates/post-review.ts';
import { stopReminding } from '../review-dates/remind.ts';
import { declareCopyright } from './declare-copyright.ts';
import { receiveAnswer } from '../requests/receive-answer.ts';
import type { LoadedEdition } from './load-edition.ts';
import { bindAuthors } from './write-revision.ts';

async function contentOf(ctx: CommandContext, edition: LoadedEdition): Promise<EditionContent> {
  const [row] = await ctx.sql<{ content: EditionContent }>(
    `select content from content.revision where id = $1`,
    [edition.current_revision_id],
  );
  return row?.content ?? ctx.refuse({ code: 'NOT_FOUND' });
}

/**
 * Điều 9.2: what is incomplete or damaged is not received, and neither does what a desk left out or pasted in pass on to
 * the next (Điều 15). The declaration itself is asked for by the step (Điều 10.1a).
 */
export async function contentRefusals(ctx: CommandContext, edition: LoadedEdition): Promise<Refusal[]> {
  const content = await contentOf(ctx, edition);
  return [...KINDS[edition.kind].refusals(content), ...encodingRefusals(textParts(content))];
}

type Effect = (ctx: CommandContext, edition: LoadedEdition, input: StepInput) => Promise<void>;

async function received(ctx: CommandContext, edition: LoadedEdition): Promise<void> {
  await ctx.sql(
    `update content.edition set first_received_at = coalesce(first_received_at, $2) where id = $1`,
    [edition.id, ctx.now],
  );
  await receiveAnswer(ctx, edition);
}

async function receivedInOwnName(ctx: CommandContext, edition: LoadedEdition): Promise<void> {
  await ctx.sql(`update content.edition set declared_at = $2 where id = $1`, [edition.id, ctx.now]);
  await received(ctx, edition);
}

/** What a step means to content beside the move itself; both dates of Điều 9.2 are kept. */
export const STEP_EFFECTS: Partial<Record<TakenStep, Effect>> = {
  async submit(ctx, edition) {
    await bindAuthors(ctx, edition.id, await contentOf(ctx, edition));
    await declareCopyright(ctx, edition);
    if (edition.mode === 'INDIVIDUAL') await receivedInOwnName(ctx, edition);
  },
  // Điều 10.1a: it counts from the hour in which it was handed over, whatever becomes of it.
  async enter(ctx, edition, { to }) {
    await ctx.sql(
      `update content.edition e set first_received_at = i.handed_over_at
       from content.proxy_intake i where i.edition_id = e.id and e.id = $1`,
      [edition.id],
    );
    await bindAuthors(ctx, edition.id, await contentOf(ctx, edition));
    if (to === 'RETURNED') return;
    await declareCopyright(ctx, edition);
    if (to === 'SUBMITTED') await receivedInOwnName(ctx, edition);
  },
  async unitApprove(ctx, edition) {
    await received(ctx, edition);
  },
  async accept(ctx, edition) {
    await ctx.sql(`update content.edition set accepted_at = $2 where id = $1`, [edition.id, ctx.now]);
  },
  async post(ctx, edition) {
    if (edition.corrects) await supersede(ctx, 'edition', edition.corrects);
    await publish(ctx, edition);
    await postReview(ctx, edition);
  },
  async withdraw(ctx, edition, { reason }) {
    await takeDown(ctx, edition.item_id, reason ?? '');
    await stopReminding(ctx, edition.item_id);
  },
};
