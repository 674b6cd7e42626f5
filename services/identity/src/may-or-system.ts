import type { Actor, Authority, Refusal, Right, Scope } from '@portal/kit';

/** The system itself acts only at the first set-up and when sample content is filled in; no request can claim to be it. */
export async function mayOrSystem(
  ctx: Authority & { actor: Actor },
  right: Right,
  scope: Scope = {},
): Promise<Refusal[]> {
  if (ctx.actor.purpose === 'system') return [];
  if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
  return (await ctx.may(right, scope)) ? [] : [{ code: 'NO_RIGHT' }];
}
