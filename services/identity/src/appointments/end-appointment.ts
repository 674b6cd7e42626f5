import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { rightToAppoint } from './roles.ts';
import type { Role } from './roles.ts';

export interface EndAppointment {
  appointmentId: string;
  decisionNumber: string;
  /** At once when left out. */
  until?: Date | null;
}

interface Held {
  id: string;
  person_id: string;
  role: Role;
  begun: boolean;
  over: boolean;
}

/**
 * "Revoked at once" (D2): the row is locked first and the moment read after the lock is there, so whoever is approving
 * on the strength of this appointment has either finished before that moment or is refused.
 */
export const endAppointment: Command<EndAppointment, Held, { appointmentId: string; personId: string }> = {
  name: 'endAppointment',
  async load(ctx, { appointmentId }) {
    const locked = await ctx.sql('select from identity.appointment where id = $1 for update', [
      appointmentId,
    ]);
    if (!locked.length) ctx.refuse({ code: 'NOT_FOUND', field: 'appointmentId' });
    const [held] = await ctx.sql<Held>(
      `select id, person_id, role, lower(valid) <= kit.now() as begun,
         isempty(valid) or coalesce(upper(valid) <= kit.now(), false) as over
       from identity.appointment where id = $1`,
      [appointmentId],
    );
    return held ?? ctx.refuse({ code: 'NOT_FOUND', field: 'appointmentId' });
  },
  async allows(ctx, held) {
    const right = await mayOrSystem(ctx, rightToAppoint(held.role));
    return held.over ? [{ code: 'APPOINTMENT_ENDED' }, ...right] : right;
  },
  async validate(ctx, _held, { decisionNumber, until }) {
    return [
      ...(decisionNumber.trim() === '' ? [{ code: 'DECISION_NUMBER_MISSING', field: 'decisionNumber' }] : []),
      ...(until && until < ctx.now ? [{ code: 'PERIOD_IN_PAST', field: 'until' }] : []),
    ];
  },
  async run(ctx, held, { decisionNumber, until }) {
    await ctx.sql(
      `update identity.appointment set ended_by = $2, end_decision_number = $3,
         valid = case when lower(valid) >= coalesce($4::timestamptz, kit.now()) then 'empty'::tstzrange
           else tstzrange(lower(valid), least(upper(valid), coalesce($4::timestamptz, kit.now())), '[)') end
       where id = $1`,
      [held.id, ctx.actor.personId, decisionNumber.trim(), until ?? null],
    );
    ctx.record({
      type: 'appointment.ended',
      subject: { type: 'Person', id: held.person_id },
      payload: {
        appointmentId: held.id,
        personId: held.person_id,
        role: held.role,
        actorId: ctx.actor.personId,
      },
    });
    return { appointmentId: held.id, personId: held.person_id };
  },
  subject: ({ personId }) => ({ type: 'Person', id: personId }),
};
