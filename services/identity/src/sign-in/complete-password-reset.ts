import { runCommand } from '@portal/kit';
import type { Actor, Command, Refusal, ServiceRuntime } from '@portal/kit';
import { hashPassword, weaknesses } from './password.ts';
import type { HashCost } from './password.ts';
import { setPassword } from './set-password.ts';
import { digestOf } from './token.ts';

interface SetByLink {
  tokenDigest: string;
  passwordHash: string;
}

interface OpenReset {
  id: string;
  person_id: string;
}

const usable = 'used_at is null and replaced_at is null and expires_at > kit.now()';

/** The row lock makes "once" true for two who open the link at the same moment. */
const completeReset: Command<SetByLink, OpenReset, { personId: string }> = {
  name: 'completePasswordReset',
  async load(ctx, { tokenDigest }) {
    const [reset] = await ctx.sql<OpenReset>(
      `select id, person_id from identity.password_reset where token_sha256 = $1 and ${usable} for update`,
      [tokenDigest],
    );
    return reset ?? ctx.refuse({ code: 'RESET_LINK_INVALID' });
  },
  allows: async () => [],
  async run(ctx, { id, person_id }, { passwordHash }) {
    await ctx.sql('update identity.password_reset set used_at = $2 where id = $1', [id, ctx.now]);
    await setPassword(ctx, person_id, passwordHash, null);
    const payload = { personId: person_id, tell: [person_id] };
    ctx.record({ type: 'password.reset', subject: { type: 'Person', id: person_id }, payload });
    return { personId: person_id };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};

/** Judged and hashed outside the transaction; the link is asked for first, so a wrong one costs no hash. */
export async function completePasswordReset(
  runtime: ServiceRuntime,
  actor: Actor,
  { token, password }: { token: string; password: string },
  cost: HashCost,
): Promise<{ value: { personId: string } | null; refusals: Refusal[] }> {
  const tokenDigest = digestOf(token);
  const [known] = await runtime.query<{ account: string }>({
    name: 'password-reset-account',
    text: `select a.account from identity.password_reset r join identity.account a on a.person_id = r.person_id
           where r.token_sha256 = $1 and ${usable}`,
    values: [tokenDigest],
  });
  if (!known) return { value: null, refusals: [{ code: 'RESET_LINK_INVALID' }] };
  const faults = weaknesses(password, known.account);
  if (faults.length) return { value: null, refusals: faults };
  const passwordHash = await hashPassword(password, cost);
  return runCommand(runtime, actor, completeReset, { tokenDigest, passwordHash });
}
