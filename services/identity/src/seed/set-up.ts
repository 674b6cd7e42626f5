import type { Refusal, ServiceRuntime } from '@portal/kit';
import { appoint } from '../appointments/appoint.ts';
import { createPerson } from '../people/create-person.ts';
import { hashPassword, weaknesses } from '../sign-in/password.ts';
import { asSystem } from './as-system.ts';

export interface FirstPerson {
  name: string;
  account: string;
  password: string;
}

export interface SetUp {
  administrator: FirstPerson;
  director: FirstPerson;
  decisionNumber: string;
}

/**
 * The first two people of a department (Điều 6): the administrator, who enters everybody else, and the Director, by whose
 * decision the board is filled. Only on a portal that has neither.
 */
export async function setUp(runtime: ServiceRuntime, { administrator, director, decisionNumber }: SetUp) {
  const faults = [...faultsOf(administrator), ...faultsOf(director)];
  if (faults.length > 0) return { done: false, refusals: faults };
  const [row] = await runtime.query<{ there: boolean }>({
    name: 'set-up-already',
    text: `select exists (select from identity.appointment
      where role in ('SITE_ADMINISTRATOR', 'DIRECTOR') and valid @> kit.now()) as there`,
    values: [],
  });
  if (row?.there) return { done: false, refusals: [{ code: 'ALREADY_SET_UP' }] satisfies Refusal[] };
  for (const [person, role] of [
    [administrator, 'SITE_ADMINISTRATOR'],
    [director, 'DIRECTOR'],
  ] as const) {
    const passwordHash = await hashPassword(person.password);
    const { personId } = await asSystem(runtime, createPerson, { ...person, passwordHash });
    await asSystem(runtime, appoint, { personId, role, decisionNumber });
  }
  return { done: true, refusals: [] satisfies Refusal[] };
}

function faultsOf({ name, account, password }: FirstPerson): Refusal[] {
  const faults = weaknesses(password, account);
  return name.trim() === '' ? [...faults, { code: 'NAME_MISSING', field: 'name' }] : faults;
}
