import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { unitFaults } from './unit-faults.ts';

export interface CreateUnit {
  /** Short, upper case, for ever: QLTM. */
  code: string;
  name: string;
  parentId?: string | null;
  decisionNumber: string;
  from?: Date | null;
}

export const createUnit: Command<CreateUnit, CreateUnit & { from: Date }, { unitId: string }> = {
  name: 'createUnit',
  load: async (ctx, input) => ({
    ...input,
    code: input.code.trim().toUpperCase(),
    from: input.from ?? ctx.now,
  }),
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_USERS'),
  async validate(ctx, unit) {
    const faults = await unitFaults(ctx, unit);
    const { code } = unit;
    if (!/^[A-Z0-9-]+$/.test(code)) faults.push({ code: 'CODE_MALFORMED', params: { code }, field: 'code' });
    const taken = await ctx.sql('select from identity.unit where code = $1', [code]);
    if (taken.length) faults.push({ code: 'CODE_TAKEN', params: { code }, field: 'code' });
    return faults;
  },
  async run(ctx, { code, name, parentId, decisionNumber, from }) {
    const unitId = newId();
    await ctx.sql('insert into identity.unit (id, code, created_at) values ($1, $2, $3)', [
      unitId,
      code,
      ctx.now,
    ]);
    await ctx.sql(
      `insert into identity.unit_period (id, unit_id, name, parent_id, decision_number, valid)
       values ($1, $2, $3, $4, $5, tstzrange($6, null, '[)'))`,
      [newId(), unitId, name.trim(), parentId ?? null, decisionNumber.trim(), from],
    );
    ctx.record({
      type: 'unit.created',
      subject: { type: 'OrganisationUnit', id: unitId },
      payload: { unitId, code },
    });
    return { unitId };
  },
  subject: ({ unitId }) => ({ type: 'OrganisationUnit', id: unitId }),
};
