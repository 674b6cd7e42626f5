import { cancelTimer, dayAt, setTimer } from '@portal/kit';
import type { ReactionContext, TimerHandler } from '@portal/kit';
import type { Life } from '../validity/lives.ts';
import { reviewAlarms } from './review-alarms.ts';

const KIND = 'validity-day';
const subjectOf = (id: string) => ({ type: 'LegalDocument', id });

/** A day of a document begins at midnight in Hà Nội: when the next one comes on which something happens to it, we look. */
export async function watchDays(
  ctx: Pick<ReactionContext, 'sql' | 'schema' | 'now'>,
  ids: readonly string[],
  lives: ReadonlyMap<string, Life>,
): Promise<void> {
  const today = dayAt(ctx.now);
  for (const id of ids) {
    const next = lives.get(id)?.find(({ on }) => on > today)?.on;
    if (next)
      await setTimer(ctx, { kind: KIND, subject: subjectOf(id), at: new Date(`${next}T00:00:00+07:00`) });
    else await cancelTimer(ctx, KIND, subjectOf(id));
  }
}

/** Nothing changes by it: validity is computed. Whoever leans on the document hears of it. */
export const validityDay: TimerHandler = {
  kind: KIND,
  fire: (ctx, { subject }) => reviewAlarms(ctx, [subject.id]),
};
