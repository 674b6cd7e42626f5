import type { Command } from '@portal/kit';
import { digestOf } from './token.ts';

interface Session {
  id: string;
  person_id: string;
  ended: boolean;
}

const LOCKED = `select id, person_id, ended_at is not null or expires_at <= kit.now() as ended from identity.session`;

const endIt = 'update identity.session set ended_at = $2, ended_by = $3 where id = $1';

/** One of one's own, or, by the site administrator, anybody's: it takes effect with the next request (D23). */
export const revokeSession: Command<{ sessionId: string }, Session, { sessionId: string; personId: string }> =
  {
    name: 'revokeSession',
    async load(ctx, { sessionId }) {
      const [session] = await ctx.sql<Session>(`${LOCKED} where id = $1 for update`, [sessionId]);
      return session ?? ctx.refuse({ code: 'NOT_FOUND', field: 'sessionId' });
    },
    async allows(ctx, session) {
      const own = session.person_id === ctx.actor.personId;
      if (!own && (await ctx.may('MANAGE_USERS', {})) === null) return [{ code: 'SESSION_NOT_YOURS' }];
      return session.ended ? [{ code: 'SESSION_ENDED' }] : [];
    },
    async run(ctx, { id, person_id }) {
      await ctx.sql(endIt, [id, ctx.now, ctx.actor.personId]);
      const payload = { sessionId: id, personId: person_id, actorId: ctx.actor.personId };
      ctx.record({ type: 'session.revoked', subject: { type: 'Person', id: person_id }, payload });
      return { sessionId: id, personId: person_id };
    },
    subject: ({ personId }) => ({ type: 'Person', id: personId }),
  };

/** By the cookie itself: whoever holds it may throw it away. */
export const signOut: Command<{ tokenDigest: string }, Session, { sessionId: string; personId: string }> = {
  name: 'signOut',
  async load(ctx, { tokenDigest }) {
    const [session] = await ctx.sql<Session>(`${LOCKED} where token_sha256 = $1 for update`, [tokenDigest]);
    return session ?? ctx.refuse({ code: 'SESSION_ENDED' });
  },
  allows: async (_ctx, session) => (session.ended ? [{ code: 'SESSION_ENDED' }] : []),
  async run(ctx, { id, person_id }) {
    await ctx.sql(endIt, [id, ctx.now, person_id]);
    const payload = { sessionId: id, personId: person_id, actorId: person_id };
    ctx.record({ type: 'session.revoked', subject: { type: 'Person', id: person_id }, payload });
    return { sessionId: id, personId: person_id };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};

export const signOutInput = (token: string) => ({ tokenDigest: digestOf(token) });
