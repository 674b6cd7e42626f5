import { refusalsOf, setTimer } from '@portal/kit';
import type { Command } from '@portal/kit';
import { loadEdition } from '../editions/load-edition.ts';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { payloadOf } from '../editions/steps.ts';

/** The timer that posts; its waiting row is the schedule. */
export const POSTING = 'post-edition';

export interface ScheduleEdition {
  id: string;
  /** When it is to appear. */
  at: Date;
}

/** Longer ahead it is a slip of the hand. */
const LONGEST_AHEAD_DAYS = 366;
const DAY = 86_400_000;

/**
 * Bước 3b at a set time: whoever may post may say when (D6), and it is then posted on their responsibility. The schedule is
 * no part of what was signed (D7); setting another time takes the place of the first.
 */
export const scheduleEdition: Command<ScheduleEdition, LoadedEdition, { editionId: string }> = {
  name: 'scheduleEdition',
  load: (ctx, { id }) => loadEdition(ctx, id),
  allows: (ctx, edition) => refusalsOf(ctx, edition, 'post'),
  async validate({ now }, _edition, { at }) {
    if (at.getTime() <= now.getTime()) return [{ code: 'SCHEDULE_IN_PAST', field: 'at' }];
    return at.getTime() > now.getTime() + LONGEST_AHEAD_DAYS * DAY
      ? [{ code: 'SCHEDULE_TOO_FAR', params: { days: LONGEST_AHEAD_DAYS }, field: 'at' }]
      : [];
  },
  async run(ctx, edition, { at }) {
    const subject = { type: 'Edition', id: edition.id };
    await setTimer(ctx, { kind: POSTING, subject, at, payload: { personId: ctx.actor.personId } });
    ctx.record({
      type: 'edition.scheduled',
      subject,
      payload: { ...payloadOf(edition), at: at.toISOString(), actorId: ctx.actor.personId },
    });
    return { editionId: edition.id };
  },
  version: ({ id, lock_version }) => ({ type: 'Edition', id, version: lock_version }),
  subject: ({ editionId }) => ({ type: 'Edition', id: editionId }),
  audited: ({ at }) => ({ at: at.toISOString() }),
};
