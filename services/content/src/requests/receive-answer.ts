import type { CommandContext } from '@portal/kit';
import type { LoadedEdition } from '../editions/load-edition.ts';
import { requestEvent } from './request-event.ts';
import { REQUEST_ROW } from './request-row.ts';
import type { RequestRow } from './request-row.ts';
import { takeNumber } from './take-number.ts';

/** Thường trực has it: its slip (Mẫu 1) gets the next number, and whoever asked for it hears that it was answered. */
export async function receiveAnswer(ctx: CommandContext, edition: LoadedEdition): Promise<void> {
  const { year, number } = await takeNumber(ctx, 'MAU_1');
  await ctx.sql(
    'insert into content.submission_slip (edition_id, year, number, received_at) values ($1, $2, $3, $4)',
    [edition.id, year, number, ctx.now],
  );
  const [request] = await ctx.sql<RequestRow>(
    `${REQUEST_ROW} where acts.item_id = $1 and acts.closing is null`,
    [edition.item_id],
  );
  if (request) ctx.record(requestEvent('request.answered', request, ctx.actor.personId));
}
