import type { Authority, CheckContext, Refusal, Right } from '@portal/kit';
import type { RequestRow, RequestType } from './request-row.ts';

/** Điều 14.3: members, deputies and the editor-in-chief commission; Mẫu 2 comes from the heads of the board and Thường trực. */
export const RIGHT_TO_ASK: Record<RequestType, Right> = {
  COMMISSION: 'COMMISSION',
  INFORMATION_REQUEST: 'REQUEST_INFORMATION',
};

type Asked = Pick<RequestRow, 'type' | 'section' | 'field' | 'unit_id' | 'person_id'>;

export const mayAsk = async (authority: Authority, { type, section, field }: Asked): Promise<boolean> =>
  (await authority.may(RIGHT_TO_ASK[type], { section, field })) !== null;

/** The person it was sent to; for a unit its heads and its information officer (Điều 11.5). */
export async function isAddressee(
  authority: Authority,
  personId: string | null,
  { unit_id, person_id }: Asked,
): Promise<boolean> {
  if (personId === null) return false;
  return unit_id
    ? (await authority.may('ANSWER_REQUEST', { unit: unit_id })) !== null
    : person_id === personId;
}

/** Who may know of it: whoever it was sent to, and whoever asks for such things. */
export async function mayReadRequest(
  authority: Authority,
  personId: string | null,
  request: Asked,
): Promise<boolean> {
  const known = await Promise.all([
    isAddressee(authority, personId, request),
    authority.may('COMMISSION', {}),
    authority.may('REQUEST_INFORMATION', {}),
  ]);
  return known.some(Boolean);
}

export type RequestAct = 'accept' | 'answer' | 'decline' | 'withdraw';

/** Where each act has its place; an answer that was begun is finished, not declined. */
const WHEN: Record<RequestAct, (request: RequestRow) => boolean> = {
  accept: ({ state }) => state === 'OPEN',
  answer: ({ state, edition_id }) => ['OPEN', 'ACCEPTED'].includes(state) && edition_id === null,
  decline: ({ state, edition_id }) => ['OPEN', 'ACCEPTED'].includes(state) && edition_id === null,
  withdraw: ({ state }) => ['OPEN', 'ACCEPTED'].includes(state),
};

/** Who does what: the addressee accepts and answers, for a unit its head declines (Điều 10.1a); whoever may ask withdraws. */
export async function requestRefusals(
  ctx: CheckContext,
  request: RequestRow,
  act: RequestAct,
): Promise<Refusal[]> {
  const { personId } = ctx.actor;
  if (personId === null) return [{ code: 'SIGN_IN' }];
  if (!WHEN[act](request)) return [{ code: 'REQUEST_CLOSED' }];
  const allowed =
    act === 'withdraw'
      ? request.asker_id === personId || (await mayAsk(ctx, request))
      : act === 'decline' && request.unit_id
        ? (await ctx.may('UNIT_APPROVE', { unit: request.unit_id })) !== null
        : await isAddressee(ctx, personId, request);
  return allowed ? [] : [{ code: 'NO_RIGHT' }];
}
