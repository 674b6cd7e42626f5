import type { CommandContext } from '@portal/kit';

/** The period of a unit that runs on, locked; later changes of the tree wait for this one. */
export interface OpenUnit {
  id: string;
  unit_id: string;
  name: string;
  parent_id: string | null;
  since: Date;
}

export async function openUnit(ctx: CommandContext, unitId: string): Promise<OpenUnit> {
  const known = await ctx.sql('select from identity.unit where id = $1 for update', [unitId]);
  if (!known.length) ctx.refuse({ code: 'NOT_FOUND', field: 'unitId' });
  const [open] = await ctx.sql<OpenUnit>(
    `select id, unit_id, name, parent_id, lower(valid) as since from identity.unit_period
     where unit_id = $1 and upper_inf(valid)`,
    [unitId],
  );
  return open ?? ctx.refuse({ code: 'UNIT_CLOSED', field: 'unitId' });
}

export const endPeriod = (ctx: CommandContext, periodId: string, at: Date) =>
  ctx.sql(`update identity.unit_period set valid = tstzrange(lower(valid), $2, '[)') where id = $1`, [
    periodId,
    at,
  ]);
