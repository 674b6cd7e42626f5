import { setTimer } from '@portal/kit';
import type { Consumer, ReactionContext, TimerHandler } from '@portal/kit';
import { VACANT_FROM, WARNING_DAYS } from './vacancy.query.ts';
import type { Vacancy } from './vacancy.query.ts';

/** There is one; its id is fixed. */
const BOARD = { type: 'EditorialBoard', id: '01356000-0000-7000-8000-000000000301' };
const WARNING_MS = WARNING_DAYS * 86_400_000;

/** Điều 12: there is exactly one Trưởng ban. A gap that comes is told a week before, and again when it is there. */
async function watch(ctx: ReactionContext): Promise<void> {
  const [{ vacantFrom } = { vacantFrom: null }] = await ctx.sql<Vacancy>(VACANT_FROM);
  if (!vacantFrom) return;
  const ahead = vacantFrom.getTime() - ctx.now.getTime();
  if (ahead <= WARNING_MS)
    ctx.record({
      type: ahead > 0 ? 'board.chief-ends' : 'board.without-chief',
      subject: BOARD,
      payload: { vacantFrom: vacantFrom.toISOString() },
    });
  if (ahead > 0)
    await setTimer(ctx, {
      kind: 'watch-vacancy',
      subject: BOARD,
      at: ahead > WARNING_MS ? new Date(vacantFrom.getTime() - WARNING_MS) : vacantFrom,
    });
}

/** An appointment moves the gap. */
export const onChiefAppointment: Consumer = {
  name: 'on-chief-appointment.watch',
  types: ['appointment.made', 'appointment.ended'],
  async react(ctx, { payload }) {
    if (payload['role'] === 'EDITOR_IN_CHIEF') await watch(ctx);
  },
};

export const vacancyTimer: TimerHandler = { kind: 'watch-vacancy', fire: watch };
