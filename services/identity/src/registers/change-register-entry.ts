import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';

export interface ChangeRegisterEntry {
  entryId: string;
  name?: string | null;
  position?: number | null;
  /** Nothing new is filed under it from now on; what stands there keeps its address. */
  close?: boolean | null;
}

interface Entry {
  id: string;
  register: string;
  code: string;
  closed: boolean;
}

export const changeRegisterEntry: Command<ChangeRegisterEntry, Entry, { entryId: string }> = {
  name: 'changeRegisterEntry',
  async load(ctx, { entryId }) {
    const [entry] = await ctx.sql<Entry>(
      `select id, register, code, closed_at is not null as closed from identity.register_entry
       where id = $1 for update`,
      [entryId],
    );
    return entry ?? ctx.refuse({ code: 'NOT_FOUND', field: 'id' });
  },
  async allows(ctx, entry) {
    const right = await mayOrSystem(ctx, 'MANAGE_SETTINGS');
    return entry.closed ? [{ code: 'REGISTER_ENTRY_CLOSED' }, ...right] : right;
  },
  validate: async (_ctx, _entry, { name }) =>
    name?.trim() === '' ? [{ code: 'NAME_MISSING', field: 'name' }] : [],
  async run(ctx, { id, register, code }, { name, position, close }) {
    await ctx.sql(
      `update identity.register_entry set name = coalesce($2, name), position = coalesce($3, position),
         closed_at = case when $4 then $5::timestamptz end where id = $1`,
      [id, name?.trim() ?? null, position ?? null, close ?? false, ctx.now],
    );
    ctx.record({
      type: close ? 'register-entry.closed' : 'register-entry.changed',
      subject: { type: 'RegisterEntry', id },
      payload: { register, code },
    });
    return { entryId: id };
  },
  subject: ({ entryId }) => ({ type: 'RegisterEntry', id: entryId }),
};
