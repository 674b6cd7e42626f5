import { isUuid } from '@portal/kit';
import type { Command } from '@portal/kit';
import { authorityFaults, insertAuthority } from './add-legal-authority.ts';
import type { NewAuthority } from './add-legal-authority.ts';
import { mayKeepRegister } from './may-keep-register.ts';

export interface SucceedLegalAuthority extends NewAuthority {
  /** Those that end: one that is renamed, or several that become one. */
  authorityIds: readonly string[];
  /** The first day of the new one. */
  from: string;
}

interface Ending {
  id: string;
  name: string;
  valid_until: string | null;
}

/** Renamed, merged: from a day on another one does their work. Their documents keep their name and are found with it. */
export const succeedLegalAuthority: Command<SucceedLegalAuthority, Ending[], { authorityId: string }> = {
  name: 'succeedLegalAuthority',
  async load(ctx, { authorityIds }) {
    const rows = await ctx.sql<Ending>(
      `select id, name, valid_until::text from legal.authority where id = any ($1::uuid[]) order by id for update`,
      [authorityIds.filter(isUuid)],
    );
    const isWhole = rows.length > 0 && rows.length === new Set(authorityIds).size;
    return isWhole ? rows : ctx.refuse({ code: 'NOT_FOUND', field: 'authorityIds' });
  },
  allows: mayKeepRegister,
  async validate(_ctx, endings, input) {
    const ended = endings.find(({ valid_until }) => valid_until !== null);
    return [
      ...authorityFaults(input),
      ...(ended ? [{ code: 'AUTHORITY_ENDED', params: { name: ended.name }, field: 'authorityIds' }] : []),
    ];
  },
  async run(ctx, endings, { authorityIds: _ids, from, ...authority }) {
    const authorityId = await insertAuthority(ctx, authority, from);
    await ctx.sql(
      'update legal.authority set valid_until = $2, successor_id = $3 where id = any ($1::uuid[])',
      [endings.map(({ id }) => id), ...[from, authorityId]],
    );
    ctx.record({
      type: 'legal-authority.succeeded',
      subject: { type: 'LegalAuthority', id: authorityId },
      payload: { earlier: endings.map(({ id }) => id), actorId: ctx.actor.personId },
    });
    return { authorityId };
  },
  subject: ({ authorityId }) => ({ type: 'LegalAuthority', id: authorityId }),
  audited: ({ name, basis, from }) => ({ name, basis, from }),
};
