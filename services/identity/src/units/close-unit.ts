import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { endPeriod, openUnit } from './open-unit.ts';
import type { OpenUnit } from './open-unit.ts';
import { unitFaults } from './unit-faults.ts';

export interface CloseUnit {
  unitId: string;
  decisionNumber: string;
  until?: Date | null;
}

/** A unit ends; nothing may hang on it from then on, and everything that it issued still names it. */
export const closeUnit: Command<CloseUnit, OpenUnit, { unitId: string }> = {
  name: 'closeUnit',
  load: (ctx, { unitId }) => openUnit(ctx, unitId),
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_USERS'),
  async validate(ctx, open, { decisionNumber, until }) {
    const at = until ?? ctx.now;
    const faults = await unitFaults(ctx, { decisionNumber, from: at });
    if (at <= open.since) faults.push({ code: 'PERIOD_EMPTY', field: 'until' });
    const hanging = await ctx.sql(
      `select from identity.unit_period where parent_id = $1 and valid && tstzrange($2, null, '[)')
       union all
       select from identity.appointment where unit_id = $1 and valid && tstzrange($2, null, '[)')`,
      [open.unit_id, at],
    );
    return hanging.length ? [...faults, { code: 'UNIT_IN_USE', field: 'unitId' }] : faults;
  },
  async run(ctx, open, { until }) {
    await endPeriod(ctx, open.id, until ?? ctx.now);
    ctx.record({
      type: 'unit.closed',
      subject: { type: 'OrganisationUnit', id: open.unit_id },
      payload: { unitId: open.unit_id },
    });
    return { unitId: open.unit_id };
  },
  subject: ({ unitId }) => ({ type: 'OrganisationUnit', id: unitId }),
};
