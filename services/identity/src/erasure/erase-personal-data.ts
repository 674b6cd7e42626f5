import type { Command } from '@portal/kit';

export interface ErasePersonalData {
  personId: string;
  reason: string;
}

export interface KnownPerson {
  id: string;
  erased_at: Date | null;
  in_office: boolean;
}

/**
 * Law 91/2025/QH15: name, account and sessions go here; what the audit and the remarks keep of the person goes in every
 * service that hears of it. The digests stay, so that the chains still prove what was done.
 */
export const erasePersonalData: Command<ErasePersonalData, KnownPerson, { personId: string }> = {
  name: 'erasePersonalData',
  async load(ctx, { personId }) {
    const [person] = await ctx.sql<KnownPerson>(
      `select id, erased_at, exists (select from identity.appointment where person_id = p.id
         and not isempty(valid) and coalesce(upper(valid) > kit.now(), true)) as in_office
       from identity.person p where id = $1 for update`,
      [personId],
    );
    return person ?? ctx.refuse({ code: 'NOT_FOUND', field: 'personId' });
  },
  async allows(ctx, { erased_at, in_office }) {
    if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
    if (!(await ctx.may('ERASE_PERSONAL_DATA', {}))) return [{ code: 'NO_RIGHT' }];
    if (erased_at) return [{ code: 'PERSON_ERASED' }];
    return in_office ? [{ code: 'PERSON_IN_OFFICE' }] : [];
  },
  validate: async (_ctx, _person, { reason }) =>
    reason.trim() ? [] : [{ code: 'REASON_MISSING', field: 'reason' }],
  async run(ctx, { id }) {
    await ctx.sql('select identity.erase_person($1, $2)', [id, ctx.actor.personId]);
    ctx.record({ type: 'person.erased', subject: { type: 'Person', id }, payload: { personId: id } });
    return { personId: id };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
  audited: ({ reason }) => ({ reason }),
};
