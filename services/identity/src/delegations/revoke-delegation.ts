import type { Command } from '@portal/kit';

export interface RevokeDelegation {
  delegationId: string;
  reason: string;
}

interface Ended {
  id: string;
  grantor_id: string;
  grantee_id: string;
}

interface Held extends Ended {
  over: boolean;
  office_holder: string;
}

/**
 * At once (D2): the row is locked before the moment is read, so whoever is approving by this delegation has either
 * finished before, or is refused. What was handed on from it ends in the same transaction.
 */
export const revokeDelegation: Command<RevokeDelegation, Held, { delegationId: string; granteeId: string }> =
  {
    name: 'revokeDelegation',
    async load(ctx, { delegationId }) {
      await ctx.sql('select from identity.delegation where id = $1 for update', [delegationId]);
      const [held] = await ctx.sql<Held>(
        `select d.id, d.grantor_id, d.grantee_id, a.person_id as office_holder,
         isempty(d.valid) or upper(d.valid) <= kit.now() as over
       from identity.delegation d join identity.appointment a on a.id = d.appointment_id where d.id = $1`,
        [delegationId],
      );
      return held ?? ctx.refuse({ code: 'NOT_FOUND', field: 'delegationId' });
    },
    async allows(ctx, { over, grantor_id, office_holder }) {
      const { personId } = ctx.actor;
      if (personId === null) return [{ code: 'SIGN_IN' }];
      if (over) return [{ code: 'DELEGATION_ENDED' }];
      return personId === grantor_id || personId === office_holder ? [] : [{ code: 'NOT_GRANTOR' }];
    },
    async validate(_ctx, _held, { reason }) {
      return reason.trim() === '' ? [{ code: 'REVOKE_REASON_MISSING', field: 'reason' }] : [];
    },
    async run(ctx, held, { reason }) {
      const handedOn = await ctx.sql<Ended>(
        `select id, grantor_id, grantee_id from identity.delegation
         where parent_id = $1 and upper(valid) > kit.now() order by id`,
        [held.id],
      );
      await ctx.sql(
        `update identity.delegation set revoked_by = $2, revoke_reason = $3,
         valid = case when lower(valid) >= kit.now() then 'empty'::tstzrange
           else tstzrange(lower(valid), kit.now(), '[)') end
       where id = $1`,
        [held.id, ctx.actor.personId, reason.trim()],
      );
      for (const { id, grantor_id, grantee_id } of [held, ...handedOn])
        ctx.record({
          type: 'delegation.revoked',
          subject: { type: 'Delegation', id },
          payload: {
            ...{ delegationId: id, grantorId: grantor_id, granteeId: grantee_id },
            ...{ actorId: ctx.actor.personId, reason: reason.trim() },
          },
        });
      return { delegationId: held.id, granteeId: held.grantee_id };
    },
    subject: ({ granteeId }) => ({ type: 'Person', id: granteeId }),
  };
