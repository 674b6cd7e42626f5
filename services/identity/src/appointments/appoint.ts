import { newId } from '@portal/kit';
import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { appointmentFaults } from './appointment-faults.ts';
import { isRole, rightToAppoint } from './roles.ts';

export interface Appoint {
  personId: string;
  role: string;
  unitId?: string | null;
  /** Codes; none given = all. */
  sections?: string[] | null;
  fields?: string[] | null;
  areas?: string[] | null;
  decisionNumber: string;
  /** Half-open [from, until); from now on when left out, until ended when left out. */
  from?: Date | null;
  until?: Date | null;
  acting?: boolean | null;
}

const someOf = (codes: string[] | null | undefined) => (codes?.length ? [...new Set(codes)].sort() : null);

/** Điều 12: an office is held by decision, from a day to a day; nothing is granted backwards. */
export const appoint: Command<Appoint, Appoint, { appointmentId: string; personId: string }> = {
  name: 'appoint',
  async load(ctx, input) {
    // Locked, so that two appointments of one person are looked at one after the other and the second is told why not.
    const found = await ctx.sql('select from identity.person where id = $1 for share', [input.personId]);
    if (!found.length) ctx.refuse({ code: 'NOT_FOUND', field: 'personId' });
    return { ...input, from: input.from ?? ctx.now, until: input.until ?? null };
  },
  async allows(ctx, { role }) {
    if (!isRole(role)) return [{ code: 'ROLE_UNKNOWN', params: { role }, field: 'role' }];
    return mayOrSystem(ctx, rightToAppoint(role));
  },
  validate: appointmentFaults,
  async run(ctx, input) {
    const { personId, role, unitId, decisionNumber, from, until, acting } = input;
    const appointmentId = newId();
    await ctx.sql(
      `insert into identity.appointment (id, person_id, role, unit_id, sections, fields, areas, decision_number,
         acting, valid, appointed_by, created_at)
       values ($1, $2, $3, $4, $5::text[], $6::text[], $7::text[], $8, $9, tstzrange($10, $11, '[)'), $12, $13)`,
      [
        ...[appointmentId, personId, role, unitId ?? null],
        ...[someOf(input.sections), someOf(input.fields), someOf(input.areas)],
        ...[
          decisionNumber.trim(),
          acting ?? false,
          from ?? ctx.now,
          until ?? null,
          ctx.actor.personId,
          ctx.now,
        ],
      ],
    );
    ctx.record({
      type: 'appointment.made',
      subject: { type: 'Person', id: personId },
      payload: { appointmentId, personId, role, unitId: unitId ?? null, actorId: ctx.actor.personId },
    });
    return { appointmentId, personId };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};
