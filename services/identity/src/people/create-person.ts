import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';

export interface CreatePerson {
  name: string;
  office?: string | null;
  language?: 'vi' | 'en';
  /** An e-mail address to sign in with; without it the person is known but cannot sign in. */
  account?: string | null;
  /** First set-up and sample people only; everybody else sets their own through a link (D4). */
  passwordHash?: string;
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const createPerson: Command<CreatePerson, CreatePerson, { personId: string }> = {
  name: 'createPerson',
  load: async (_ctx, input) => ({ ...input, account: input.account?.trim().toLowerCase() || null }),
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_USERS'),
  async validate(ctx, { name, account }) {
    const missing = name.trim() === '' ? [{ code: 'NAME_MISSING', field: 'name' }] : [];
    if (!account) return missing;
    if (!ADDRESS.test(account)) return [...missing, { code: 'ACCOUNT_MALFORMED', field: 'account' }];
    const taken = await ctx.sql('select from identity.account where account = $1', [account]);
    return taken.length
      ? [...missing, { code: 'ACCOUNT_TAKEN', params: { account }, field: 'account' }]
      : missing;
  },
  async run(ctx, { name, office, language, account, passwordHash }) {
    const personId = newId();
    await ctx.sql(
      'insert into identity.person (id, name, office, language, created_at) values ($1, $2, $3, $4, $5)',
      [personId, name.trim(), office?.trim() || null, language ?? 'vi', ctx.now],
    );
    if (account) {
      await ctx.sql(
        `insert into identity.account (person_id, account, password_hash, password_set_at, created_at)
         values ($1, $2, $3, $4, $5)`,
        [personId, account, passwordHash ?? null, passwordHash ? ctx.now : null, ctx.now],
      );
    }
    ctx.record({ type: 'person.created', subject: { type: 'Person', id: personId }, payload: { personId } });
    return { personId };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};
