import type { ServiceRuntime } from '@portal/kit';
import { appoint } from '../appointments/appoint.ts';
import { setContact } from '../directory/set-contact.ts';
import { createPerson } from '../people/create-person.ts';
import { asSystem } from './as-system.ts';
import { SAMPLE_FORMER, SAMPLE_OFFICIALS } from './sample-people.ts';

/** Officials who only stand in the directory (Điều 8.5), and somebody who has left it. */
export async function seedOfficials(
  runtime: ServiceRuntime,
  units: ReadonlyMap<string, string>,
  from: Date | null,
): Promise<void> {
  await asSystem(runtime, createPerson, SAMPLE_FORMER);
  for (const { name, office, role, unit, acting = false, ...contact } of SAMPLE_OFFICIALS) {
    const { personId } = await asSystem(runtime, createPerson, { name, office });
    const unitId = units.get(unit) ?? null;
    const { appointmentId } = await asSystem(runtime, appoint, {
      ...{ personId, role, unitId, acting, decisionNumber: '1140/QĐ-SCT', from },
    });
    const of = { type: 'Appointment' as const, id: appointmentId };
    await asSystem(runtime, setContact, { of, title: office, ...contact });
  }
}
