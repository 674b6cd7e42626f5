import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { forgive } from './slow-down.ts';

/** A working day; a desk that nobody touched for two hours asks again (see resolve-session). */
const SESSION_HOURS = 12;

export interface StartSession {
  personId: string;
  account: string;
  tokenDigest: string;
  address: string;
  userAgent: string | null;
}

/** What signing in writes, once the password was found right. */
export const startSession: Command<StartSession, StartSession, { sessionId: string; personId: string }> = {
  name: 'signIn',
  load: async (_ctx, input) => input,
  allows: async () => [],
  async run(ctx, { personId, account, tokenDigest, address, userAgent }) {
    const sessionId = newId();
    await forgive(ctx.sql, account, address);
    await ctx.sql(
      `insert into identity.session (id, person_id, token_sha256, created_at, expires_at, last_seen_at, address,
         user_agent)
       values ($1, $2, $3, $4, $4::timestamptz + $5 * interval '1 hour', $4, $6, $7)`,
      [sessionId, personId, tokenDigest, ctx.now, SESSION_HOURS, address, userAgent?.slice(0, 300) ?? null],
    );
    return { sessionId, personId };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};
