import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';

export type Register = 'SECTION' | 'FIELD' | 'AREA';

export interface OpenRegisterEntry {
  register: Register;
  code: string;
  name: string;
  position: number;
}

/** Điều 8.12: what the province or the ministry asks for besides becomes a new section, not new code. */
export const openRegisterEntry: Command<OpenRegisterEntry, OpenRegisterEntry, { entryId: string }> = {
  name: 'openRegisterEntry',
  load: async (_ctx, input) => ({ ...input, code: input.code.trim().toLowerCase() }),
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_SETTINGS'),
  async validate(ctx, { register, code, name }) {
    const faults = name.trim() === '' ? [{ code: 'NAME_MISSING', field: 'name' }] : [];
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))
      return [...faults, { code: 'CODE_MALFORMED', params: { code }, field: 'code' }];
    const taken = await ctx.sql('select from identity.register_entry where register = $1 and code = $2', [
      register,
      code,
    ]);
    return taken.length ? [...faults, { code: 'CODE_TAKEN', params: { code }, field: 'code' }] : faults;
  },
  async run(ctx, { register, code, name, position }) {
    const entryId = newId();
    await ctx.sql(
      `insert into identity.register_entry (id, register, code, name, position, opened_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [entryId, register, code, name.trim(), position, ctx.now],
    );
    ctx.record({
      type: 'register-entry.opened',
      subject: { type: 'RegisterEntry', id: entryId },
      payload: { register, code },
    });
    return { entryId };
  },
  subject: ({ entryId }) => ({ type: 'RegisterEntry', id: entryId }),
};
