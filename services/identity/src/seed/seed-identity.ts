import { runCommand, systemActor } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { appoint } from '../appointments/appoint.ts';
import { assignMember } from '../assignments/assign-member.ts';
import { setContact } from '../directory/set-contact.ts';
import { createPerson } from '../people/create-person.ts';
import { hashPassword } from '../sign-in/password.ts';
import type { HashCost } from '../sign-in/password.ts';
import { createUnit } from '../units/create-unit.ts';
import { asSystem } from './as-system.ts';
import { SAMPLE_ASSIGNMENTS, SAMPLE_PASSWORD, SAMPLE_PEOPLE, SAMPLE_UNITS } from './sample-people.ts';
import type { SamplePerson } from './sample-people.ts';
import { seedOfficials } from './seed-officials.ts';

const DECISION = '1140/QĐ-SCT';

/**
 * Units, people and offices of the sample content, once: on a database with people nothing happens. `since` is when
 * they were appointed; the sample articles of the months before need them in office.
 */
export async function seedIdentity(
  runtime: ServiceRuntime,
  { since, cost = 'ORDINARY' }: { since?: Date; cost?: HashCost } = {},
): Promise<boolean> {
  const [row] = await runtime.query<{ empty: boolean }>({
    name: 'nobody-yet',
    text: 'select not exists (select from identity.person) as empty',
    values: [],
  });
  if (!row?.empty) return false;
  const from = since ?? null;
  const units = new Map<string, string>();
  for (const { code, name } of SAMPLE_UNITS) {
    const { unitId } = await asSystem(runtime, createUnit, { code, name, decisionNumber: DECISION, from });
    units.set(code, unitId);
  }
  const people = new Map<string, string>();
  for (const person of SAMPLE_PEOPLE)
    people.set(person.account, await seedPerson(runtime, person, units, from, cost));
  await seedAssignments(runtime, people);
  await seedOfficials(runtime, units, from);
  return true;
}

async function seedPerson(
  runtime: ServiceRuntime,
  { account, name, office, role, unit, telephone }: SamplePerson,
  units: ReadonlyMap<string, string>,
  from: Date | null,
  cost: HashCost,
): Promise<string> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD, cost);
  const { personId } = await asSystem(runtime, createPerson, { account, name, office, passwordHash });
  const unitId = unit ? (units.get(unit) ?? null) : null;
  const { appointmentId } = await asSystem(runtime, appoint, {
    ...{ personId, role, unitId, decisionNumber: DECISION, from },
  });
  if (telephone)
    await asSystem(runtime, setContact, {
      of: { type: 'Appointment', id: appointmentId },
      ...{ title: office, telephone, email: account },
    });
  return personId;
}

/** By the editor-in-chief, whose act it is; from now on, whenever they were appointed. */
async function seedAssignments(runtime: ServiceRuntime, people: ReadonlyMap<string, string>): Promise<void> {
  const chief = SAMPLE_PEOPLE.find(({ role }) => role === 'EDITOR_IN_CHIEF')?.account ?? '';
  const actor = systemActor(people.get(chief));
  for (const [account, sections] of Object.entries(SAMPLE_ASSIGNMENTS))
    for (const section of sections) {
      const input = { personId: people.get(account) ?? '', section, decisionNumber: DECISION };
      const { refusals } = await runCommand(runtime, actor, assignMember, input);
      if (refusals.length > 0)
        throw new Error(`assignMember: ${refusals.map(({ code }) => code).join(', ')}`);
    }
}
