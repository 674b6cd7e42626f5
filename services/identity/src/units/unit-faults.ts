import type { CommandContext, Refusal } from '@portal/kit';

/** What any change of the tree is asked: by decision, named, not backwards, below a unit that exists then. */
export async function unitFaults(
  ctx: CommandContext,
  input: { name?: string; parentId?: string | null; decisionNumber: string; from: Date },
): Promise<Refusal[]> {
  const { name, parentId, decisionNumber, from } = input;
  const faults: Refusal[] = [];
  if (name !== undefined && name.trim() === '') faults.push({ code: 'NAME_MISSING', field: 'name' });
  if (decisionNumber.trim() === '') faults.push({ code: 'DECISION_NUMBER_MISSING', field: 'decisionNumber' });
  if (from < ctx.now && ctx.actor.purpose !== 'system')
    faults.push({ code: 'PERIOD_IN_PAST', field: 'from' });
  if (parentId) {
    const open = await ctx.sql(
      'select from identity.unit_period where unit_id = $1 and valid @> $2::timestamptz',
      [parentId, from],
    );
    if (!open.length) faults.push({ code: 'UNIT_CLOSED', field: 'parentId' });
  }
  return faults;
}
