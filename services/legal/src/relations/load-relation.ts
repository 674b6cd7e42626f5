import type { CheckContext, CommandContext, Refusal } from '@portal/kit';
import { PROPOSAL_ROW } from './proposal-row.ts';
import type { ProposalRow } from './proposal-row.ts';

export async function loadRelation(ctx: CommandContext, id: string): Promise<ProposalRow> {
  const [row] = await ctx.sql<ProposalRow>(`${PROPOSAL_ROW} where r.id = $1 for update of r`, [id]);
  return row ?? ctx.refuse({ code: 'NOT_FOUND' });
}

/** Điều 13.2c: whoever edits the document also says what it is to others. */
export async function mayDecide(
  ctx: CheckContext,
  { section, field, unit_id: unit }: Pick<ProposalRow, 'section' | 'field' | 'unit_id'>,
): Promise<Refusal[]> {
  if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
  return (await ctx.may('COMPILE', { unit, section, field })) ? [] : [{ code: 'NO_RIGHT' }];
}
