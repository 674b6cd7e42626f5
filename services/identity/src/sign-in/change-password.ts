import { runCommand } from '@portal/kit';
import type { Actor, Command, Refusal, ServiceRuntime } from '@portal/kit';
import { hashPassword, passwordMatches, weaknesses } from './password.ts';
import type { HashCost } from './password.ts';
import { setPassword } from './set-password.ts';
import { countGuess, forgive } from './slow-down.ts';

interface NewHash {
  account: string;
  passwordHash: string;
}

const replacePassword: Command<NewHash, NewHash, { personId: string }> = {
  name: 'changePassword',
  load: async (_ctx, input) => input,
  allows: async (ctx) => (ctx.actor.personId === null ? [{ code: 'SIGN_IN' }] : []),
  async run(ctx, { account, passwordHash }) {
    const personId = ctx.actor.personId ?? ctx.refuse({ code: 'SIGN_IN' });
    await forgive(ctx.sql, account, `session of ${personId}`);
    await setPassword(ctx, personId, passwordHash, ctx.actor.sessionId);
    const payload = { personId, tell: [personId] };
    ctx.record({ type: 'password.changed', subject: { type: 'Person', id: personId }, payload });
    return { personId };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};

/** Guessing the present password in a stolen session is slowed down like guessing at the door. */
export async function changePassword(
  runtime: ServiceRuntime,
  actor: Actor,
  { current, password }: { current: string; password: string },
  cost: HashCost,
): Promise<{ value: { personId: string } | null; refusals: Refusal[] }> {
  const refused = (...refusals: Refusal[]) => ({ value: null, refusals });
  if (actor.personId === null) return refused({ code: 'SIGN_IN' });
  const [own] = await runtime.query<{ account: string; password_hash: string | null }>({
    name: 'own-account',
    text: 'select account, password_hash from identity.account where person_id = $1',
    values: [actor.personId],
  });
  if (!own) return refused({ code: 'NO_ACCOUNT' });
  const faults = weaknesses(password, own.account);
  if (password === current) faults.push({ code: 'PASSWORD_UNCHANGED', field: 'password' });
  if (faults.length) return refused(...faults);
  const seconds = await countGuess(runtime, own.account, `session of ${actor.personId}`);
  if (seconds > 0) return refused({ code: 'SIGN_IN_TOO_OFTEN', params: { seconds } });
  if (!(await passwordMatches(own.password_hash, current)))
    return refused({ code: 'PASSWORD_WRONG', field: 'current' });
  const passwordHash = await hashPassword(password, cost);
  return runCommand(runtime, actor, replacePassword, { account: own.account, passwordHash });
}
