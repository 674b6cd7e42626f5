import { DELEGABLE, newId } from '@portal/kit';
import type { Command, CommandContext, Refusal, Right } from '@portal/kit';
import { unknownCodes } from '../appointments/appointment-faults.ts';
import { watchEnd } from './delegation-end.timer.ts';

export interface GrantDelegation {
  granteeId: string;
  rights: Right[];
  /** Codes; none given = as far as one's own office reaches. */
  sections?: string[] | null;
  fields?: string[] | null;
  /** Half-open [from, until); from now on when left out. */
  from?: Date | null;
  until: Date;
  decisionNumber: string;
  mayDelegate?: boolean | null;
}

/** On what the grantor's own power rests: an office, or a delegation that says it may be handed on. */
interface Source {
  appointment_id: string;
  parent_id: string | null;
}

type Subject = GrantDelegation & { from: Date; source: Source | null };

const someOf = (codes: string[] | null | undefined) => (codes?.length ? [...new Set(codes)].sort() : null);

/** Điều 14: who holds a right by office lets another act for them; never backwards, never more than they have. */
export const grantDelegation: Command<GrantDelegation, Subject, { delegationId: string; granteeId: string }> =
  {
    name: 'grantDelegation',
    async load(ctx, input) {
      const found = await ctx.sql('select from identity.person where id = $1', [input.granteeId]);
      if (!found.length) ctx.refuse({ code: 'NOT_FOUND', field: 'granteeId' });
      const from = input.from ?? ctx.now;
      return { ...input, from, source: await sourceOf(ctx, { ...input, from }) };
    },
    async allows(ctx, { source }) {
      if (ctx.actor.personId === null) return [{ code: 'SIGN_IN' }];
      return source ? [] : [{ code: 'DELEGATION_BEYOND_POWER' }];
    },
    async validate(ctx, input) {
      const { granteeId, rights, decisionNumber, from, until, sections, fields } = input;
      const faults: Refusal[] = [];
      if (granteeId === ctx.actor.personId) faults.push({ code: 'DELEGATION_TO_SELF', field: 'granteeId' });
      if (rights.length === 0) faults.push({ code: 'DELEGATION_EMPTY', field: 'rights' });
      if (decisionNumber.trim() === '')
        faults.push({ code: 'DECISION_NUMBER_MISSING', field: 'decisionNumber' });
      if (from < ctx.now) faults.push({ code: 'PERIOD_IN_PAST', field: 'from' });
      if (until <= from) faults.push({ code: 'PERIOD_EMPTY', field: 'until' });
      faults.push(...(await unknownCodes(ctx, 'SECTION', sections, 'sections')));
      faults.push(...(await unknownCodes(ctx, 'FIELD', fields, 'fields')));
      if (!(await holdsOfficeFor(ctx, granteeId, rights)))
        faults.push({ code: 'DELEGATE_UNSUITABLE', field: 'granteeId' });
      return faults;
    },
    async run(ctx, input) {
      const { granteeId, rights, from, until, source } = input;
      if (!source) return ctx.refuse({ code: 'DELEGATION_BEYOND_POWER' });
      const delegationId = newId();
      await ctx.sql(
        `insert into identity.delegation (id, grantor_id, grantee_id, appointment_id, parent_id, rights, sections, fields,
         may_delegate, decision_number, valid, created_at)
       values ($1, $2, $3, $4, $5, $6::text[], $7::text[], $8::text[], $9, $10, tstzrange($11, $12, '[)'), $13)`,
        [
          ...[delegationId, ctx.actor.personId, granteeId, source.appointment_id, source.parent_id],
          ...[someOf(rights), someOf(input.sections), someOf(input.fields), input.mayDelegate ?? false],
          ...[input.decisionNumber.trim(), from, until, ctx.now],
        ],
      );
      await watchEnd(ctx, delegationId, until);
      ctx.record({
        type: 'delegation.granted',
        subject: { type: 'Delegation', id: delegationId },
        payload: {
          delegationId,
          grantorId: ctx.actor.personId,
          granteeId,
          actorId: ctx.actor.personId,
          from,
          until,
        },
      });
      return { delegationId, granteeId };
    },
    subject: ({ granteeId }) => ({ type: 'Person', id: granteeId }),
  };

/** The office, or else the delegation, out of which the grantor gives; share-locked, so that it cannot end meanwhile. */
async function sourceOf(
  ctx: CommandContext,
  { rights, from, until, sections, fields }: GrantDelegation & { from: Date },
): Promise<Source | null> {
  const [office] = await ctx.sql<Source>(
    `select a.id as appointment_id, null as parent_id from identity.appointment a
     where a.person_id = $1 and a.valid @> kit.now() and a.valid @> $2::timestamptz
       and array(select r."right" from identity.role_right r where r.role = a.role) @> ($3::text[] || 'DELEGATE'::text)
     order by a.id limit 1 for share`,
    [ctx.actor.personId, from, rights],
  );
  if (office) return office;
  const [handed] = await ctx.sql<Source>(
    `select d.appointment_id, d.id as parent_id from identity.delegation d
     where d.grantee_id = $1 and d.may_delegate and d.valid @> kit.now() and $4::text[] <@ d.rights
       and case when $3::timestamptz > $2::timestamptz then tstzrange($2, $3, '[)') <@ d.valid else false end
       and (d.sections is null or coalesce($5::text[] <@ d.sections, false))
       and (d.fields is null or coalesce($6::text[] <@ d.fields, false))
     order by d.id limit 1 for share`,
    [ctx.actor.personId, from, until, rights, someOf(sections), someOf(fields)],
  );
  return handed ?? null;
}

/** The "D" cells of the matrix: each of these rights may be held for another by some office of this person. */
async function holdsOfficeFor(
  ctx: CommandContext,
  personId: string,
  rights: readonly Right[],
): Promise<boolean> {
  const rows = await ctx.sql<{ role: string }>(
    'select role from identity.appointment where person_id = $1 and valid @> $2::timestamptz',
    [personId, ctx.now],
  );
  const held = new Set(rows.map(({ role }) => role));
  return rights.every((right) => DELEGABLE[right]?.some((role) => held.has(role)) ?? false);
}
