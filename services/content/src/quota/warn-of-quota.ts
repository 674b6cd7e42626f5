import { setTimer } from '@portal/kit';
import type { TimerHandler } from '@portal/kit';
import { monthAt, nextWarning } from './month.ts';
import { unitTallies } from './quota.query.ts';

/**
 * On the 20th and the 25th the units that are below their quota are told so (Điều 10.3, 13.2đ). A warning that could not be
 * given in its month is not given in the next.
 */
export const quotaWarning: TimerHandler = {
  kind: 'warn-of-quota',
  async fire(ctx, { kind, subject, at }) {
    await setTimer(ctx, { kind, subject, at: nextWarning(ctx.now) });
    const month = monthAt(at);
    if (month !== monthAt(ctx.now)) return;
    const tallies = await unitTallies((_name, text, values) => ctx.sql(text, values), month, ctx.now);
    for (const { unit_id, name, counted, required } of tallies.filter(({ reached }) => !reached))
      ctx.record({
        type: 'quota.at-risk',
        subject: { type: 'OrganisationUnit', id: unit_id },
        payload: { unitId: unit_id, unitName: name, month, counted, required },
      });
  },
};
