import { systemActor } from '@portal/kit';
import type { Refusal, TimerContext, TimerHandler } from '@portal/kit';
import { steps } from '../editions/steps.ts';
import { POSTING } from './schedule-edition.ts';

interface Unposted {
  title: string;
  unit_id: string | null;
  section: string;
  field: string | null;
  author_id: string;
}

/**
 * The set time has come. Whether that officer still may, and whether it was not they who approved, is asked again now; what
 * is refused stays approved, and the posting officers are told why.
 */
export const postOnTime: TimerHandler = {
  kind: POSTING,
  async fire(ctx, { id, subject, payload }) {
    const personId = String(payload['personId']);
    const { refusals } = await ctx.run(systemActor(personId, `timer ${id}`), steps.post, { id: subject.id });
    if (refusals.length > 0)
      await keepFailure(ctx, { timerId: id, editionId: subject.id, personId, refusals });
  },
};

async function keepFailure(
  ctx: TimerContext,
  failure: { timerId: string; editionId: string; personId: string; refusals: Refusal[] },
): Promise<void> {
  const { timerId, editionId, personId, refusals } = failure;
  await ctx.sql(
    `insert into content.posting_failure (timer_id, edition_id, person_id, refusals, at)
     values ($1, $2, $3, $4::jsonb, $5)`,
    [timerId, editionId, personId, JSON.stringify(refusals), ctx.now],
  );
  const [row] = await ctx.sql<Unposted>(
    `select e.title, w.unit_id, w.section, w.field, w.author_id
     from content.edition e join content.workflow_item w on w.edition_id = e.id where e.id = $1`,
    [editionId],
  );
  ctx.record({
    type: 'edition.posting-failed',
    subject: { type: 'Edition', id: editionId },
    payload: {
      ...{ editionId, title: row?.title, unitId: row?.unit_id, section: row?.section, field: row?.field },
      ...{ authorId: row?.author_id, actorId: null, codes: refusals.map(({ code }) => code) },
    },
  });
}
