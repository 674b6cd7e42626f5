import type { Command, CommandContext } from '@portal/kit';
import { draftEdition } from '../editions/draft-edition.ts';
import { loadRequest } from './load-request.ts';
import { requestEvent } from './request-event.ts';
import { requestRefusals } from './request.policy.ts';
import type { RequestAct } from './request.policy.ts';
import type { RequestRow } from './request-row.ts';

export interface ActOnRequest {
  id: string;
  /** For declining and withdrawing. */
  reason?: string | null;
}

interface Done {
  requestId: string;
}

const subject = ({ requestId }: Done) => ({ type: 'ContentRequest', id: requestId });
const worded = (reason: string | null | undefined) => reason?.normalize('NFC').trim() || null;

const keep = (
  ctx: CommandContext,
  request: RequestRow,
  act: string,
  reason: string | null,
  item: string | null,
) =>
  ctx.sql(
    `insert into content.request_act (request_id, act, person_id, at, reason, item_id) values ($1, $2, $3, $4, $5, $6)`,
    [request.id, act, ctx.actor.personId, ctx.now, reason, item],
  );

/** Taken on, refused or taken back: a row, and the other side hears of it. */
const acting = (
  act: Exclude<RequestAct, 'answer'>,
  event: string,
): Command<ActOnRequest, RequestRow, Done> => ({
  name: `${act}Request`,
  load: (ctx, { id }) => loadRequest(ctx, id),
  allows: (ctx, request) => requestRefusals(ctx, request, act),
  async validate(_ctx, _request, { reason }) {
    return act !== 'accept' && !worded(reason) ? [{ code: 'REASON_MISSING', field: 'reason' }] : [];
  },
  async run(ctx, request, input) {
    const reason = act === 'accept' ? null : worded(input.reason);
    await keep(ctx, request, act.toUpperCase(), reason, null);
    ctx.record(requestEvent(event, request, ctx.actor.personId, reason));
    return { requestId: request.id };
  },
  subject,
  audited: ({ reason }) => ({ reason }),
});

export const acceptRequest = acting('accept', 'request.accepted');
export const declineRequest = acting('decline', 'request.declined');
export const withdrawRequest = acting('withdraw', 'request.withdrawn');

/** The answer is an edition like any other, begun with what was asked; it has answered when Thường trực has it. */
export const answerRequest: Command<ActOnRequest, RequestRow, Done> = {
  name: 'answerRequest',
  load: (ctx, { id }) => loadRequest(ctx, id),
  allows: (ctx, request) => requestRefusals(ctx, request, 'answer'),
  async run(ctx, request) {
    const draft = draftOf(request);
    const { editionId } = await draftEdition.run(ctx, draft, draft);
    await ctx.em.flush();
    const [edition] = await ctx.sql<{ item_id: string }>(
      'select item_id from content.edition where id = $1',
      [editionId],
    );
    await keep(ctx, request, 'ANSWER', null, edition?.item_id ?? null);
    return { requestId: request.id };
  },
  subject,
};

const draftOf = ({ kind, unit_id, subject: title, section, field }: RequestRow) => ({
  kind,
  ...{ mode: unit_id ? ('ON_BEHALF_OF_UNIT' as const) : ('INDIVIDUAL' as const), unitId: unit_id },
  content: {
    ...{ title, summary: '', document: { type: 'doc', content: [{ type: 'paragraph' }] }, section, field },
    ...{ origin: 'AUTHORED', byline: [], attachments: [] },
  },
});
