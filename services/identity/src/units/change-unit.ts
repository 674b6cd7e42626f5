import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { endPeriod, openUnit } from './open-unit.ts';
import type { OpenUnit } from './open-unit.ts';
import { unitFaults } from './unit-faults.ts';

export interface ChangeUnit {
  unitId: string;
  name: string;
  /** Left out = stays where it is; null = directly below the department. */
  parentId?: string | null;
  decisionNumber: string;
  from?: Date | null;
}

/** A new name or place from a day on; what was issued before keeps the old one. */
export const changeUnit: Command<ChangeUnit, OpenUnit, { unitId: string }> = {
  name: 'changeUnit',
  load: (ctx, { unitId }) => openUnit(ctx, unitId),
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_USERS'),
  async validate(ctx, open, { name, parentId, decisionNumber, from }) {
    const at = from ?? ctx.now;
    const faults = await unitFaults(ctx, { name, parentId: parentId ?? null, decisionNumber, from: at });
    return at > open.since ? faults : [...faults, { code: 'PERIOD_EMPTY', field: 'from' }];
  },
  async run(ctx, open, { name, parentId, decisionNumber, from }) {
    const at = from ?? ctx.now;
    await endPeriod(ctx, open.id, at);
    await ctx.sql(
      `insert into identity.unit_period (id, unit_id, name, parent_id, decision_number, valid)
       values ($1, $2, $3, $4, $5, tstzrange($6, null, '[)'))`,
      [
        ...[newId(), open.unit_id, name.trim(), parentId === undefined ? open.parent_id : parentId],
        ...[decisionNumber.trim(), at],
      ],
    );
    ctx.record({
      type: 'unit.changed',
      subject: { type: 'OrganisationUnit', id: open.unit_id },
      payload: { unitId: open.unit_id },
    });
    return { unitId: open.unit_id };
  },
  subject: ({ unitId }) => ({ type: 'OrganisationUnit', id: unitId }),
};
