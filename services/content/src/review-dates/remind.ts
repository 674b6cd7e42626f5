import { cancelTimer, setTimer } from '@portal/kit';
import type { CommandContext, Day, TimerContext, TimerHandler } from '@portal/kit';
import { stagesAfter } from './next-review.ts';

const KIND = 'remind-of-review';
const subjectOf = (itemId: string) => ({ type: 'ContentItem', id: itemId });

/** The next reminder of a record; whatever was set before gives way. */
export async function setReminder(
  ctx: Pick<CommandContext, 'sql' | 'schema'>,
  itemId: string,
  nextReview: Day,
  after: Date,
): Promise<void> {
  const [next] = stagesAfter(nextReview, after);
  if (next)
    await setTimer(ctx, {
      ...{ kind: KIND, subject: subjectOf(itemId), at: next.at },
      payload: { event: next.event, nextReview },
    });
  else await cancelTimer(ctx, KIND, subjectOf(itemId));
}

export const stopReminding = (ctx: CommandContext, itemId: string) =>
  cancelTimer(ctx, KIND, subjectOf(itemId));

interface Standing {
  edition_id: string;
  title: string;
  owner_unit_id: string | null;
  next_review: Day;
}

/** Điều 10.2b: tells of the stage that has come and sets the one after; late ones follow each other at once. */
async function fire(ctx: TimerContext, { subject, at, payload }: Parameters<TimerHandler['fire']>[1]) {
  const [record] = await ctx.sql<Standing>(
    'select edition_id, title, owner_unit_id, next_review from content.reviewed_record where item_id = $1',
    [subject.id],
  );
  if (record?.next_review !== payload['nextReview'] || !record) return;
  const { edition_id: editionId, title, owner_unit_id: unitId, next_review: nextReview } = record;
  ctx.record({
    type: String(payload['event']),
    subject: { type: 'Edition', id: editionId },
    payload: { itemId: subject.id, title, unitId, nextReview },
  });
  await setReminder(ctx, subject.id, nextReview, at);
}

export const remindOfReview: TimerHandler = { kind: KIND, fire };
