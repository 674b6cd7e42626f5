import type { CommandContext } from '@portal/kit';
import { mayReadRequest } from './request.policy.ts';
import { REQUEST_ROW } from './request-row.ts';
import type { RequestRow } from './request-row.ts';

/** For whoever may know of it; for others it is not there. */
export async function loadRequest(ctx: CommandContext, id: string): Promise<RequestRow> {
  const [row] = await ctx.sql<RequestRow>(`${REQUEST_ROW} where r.id = $1`, [id]);
  return row && (await mayReadRequest(ctx, ctx.actor.personId, row))
    ? row
    : ctx.refuse({ code: 'NOT_FOUND' });
}
