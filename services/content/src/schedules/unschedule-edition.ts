import { cancelTimer, refusalsOf } from '@portal/kit';
import type { Command } from '@portal/kit';
import { loadEdition } from '../editions/load-edition.ts';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { payloadOf } from '../editions/steps.ts';
import { POSTING } from './schedule-edition.ts';

/** It waits again for a hand that posts it. */
export const unscheduleEdition: Command<{ id: string }, LoadedEdition, { editionId: string }> = {
  name: 'unscheduleEdition',
  load: (ctx, { id }) => loadEdition(ctx, id),
  async allows(ctx, edition) {
    const refusals = await refusalsOf(ctx, edition, 'post');
    return refusals.length === 0 && edition.scheduled_for === null ? [{ code: 'NOT_SCHEDULED' }] : refusals;
  },
  async run(ctx, edition) {
    const subject = { type: 'Edition', id: edition.id };
    await cancelTimer(ctx, POSTING, subject);
    ctx.record({
      type: 'edition.unscheduled',
      subject,
      payload: { ...payloadOf(edition), actorId: ctx.actor.personId },
    });
    return { editionId: edition.id };
  },
  version: ({ id, lock_version }) => ({ type: 'Edition', id, version: lock_version }),
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
};
