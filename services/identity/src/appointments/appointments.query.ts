import type { ServiceRuntime } from '@portal/kit';
import { groupedInOrder, inOrder } from '../in-order.ts';
import type { Role } from './roles.ts';

export interface AppointmentRow {
  id: string;
  person_id: string;
  role: Role;
  unit_id: string | null;
  sections: string[] | null;
  fields: string[] | null;
  areas: string[] | null;
  decision_number: string;
  acting: boolean;
  from_at: Date | null;
  until_at: Date | null;
}

const COLUMNS = `a.id, a.person_id, a.role, a.unit_id, a.sections, a.fields, a.areas, a.decision_number, a.acting,
  lower(a.valid) as from_at, upper(a.valid) as until_at`;

/** What a person holds now, highest office first. */
export async function appointmentsNow(runtime: ServiceRuntime, people: readonly string[]) {
  const rows = await runtime.query<AppointmentRow>({
    name: 'appointments-now',
    text: `select ${COLUMNS} from identity.appointment a join identity.role r on r.code = a.role
      where a.person_id = any ($1::uuid[]) and a.valid @> kit.now() order by r.position, a.id`,
    values: [people],
  });
  return groupedInOrder(people, rows, (row) => row.person_id);
}

export async function appointmentsById(runtime: ServiceRuntime, ids: readonly string[]) {
  const rows = await runtime.query<AppointmentRow>({
    name: 'appointments-by-id',
    text: `select ${COLUMNS} from identity.appointment a where a.id = any ($1::uuid[])`,
    values: [ids],
  });
  return inOrder(ids, rows, (row) => row.id);
}

/** The rights that a person has in some scope or other, by office or for another: what the shell draws its menu from; commands ask `may`. */
export async function rightsOf(runtime: ServiceRuntime, personId: string): Promise<string[]> {
  const rows = await runtime.query<{ right: string }>({
    name: 'rights-of',
    text: `select distinct r."right" from identity.appointment a join identity.role_right r on r.role = a.role
      where a.person_id = $1 and a.valid @> kit.now()
      union
      select unnest(d.rights) from identity.delegation d
        join identity.appointment a on a.id = d.appointment_id and a.valid @> kit.now()
      where d.grantee_id = $1 and d.valid @> kit.now()
      order by 1`,
    values: [personId],
  });
  return rows.map((row) => row.right);
}
