import { anonymous, newId } from '@portal/kit';
import type { Actor } from '@portal/kit';
import type { TestDatabase } from '@portal/kit/testing';
import { ROLES } from '../appointments/roles.ts';
import type { Role } from '../appointments/roles.ts';

export interface PersonTold {
  /** null = holds no office at all. */
  role: Role | null;
  unitId?: string | null;
  name?: string;
  sections?: string[];
  fields?: string[];
  acting?: boolean;
  /** Half-open; from 2020 on unless said. */
  from?: string;
  until?: string | null;
}

let count = 0;

/** Somebody who holds an office, as an actor; written straight into the tables, so that tests begin in the middle. */
export async function aPerson(db: Pick<TestDatabase, 'query'>, told: PersonTold): Promise<Actor> {
  const personId = newId();
  const office = told.role ? ROLES[told.role].vi : null;
  const name = told.name ?? `${office ?? 'Công dân'} ${++count}`;
  await db.query(
    'insert into identity.person (id, name, office, created_at) values ($1, $2, $3, kit.now())',
    [personId, name, office],
  );
  if (told.role) await appointed(db, personId, told.role, told);
  return { ...anonymous('test'), personId };
}

const appointed = (db: Pick<TestDatabase, 'query'>, personId: string, role: Role, told: PersonTold) =>
  db.query(
    `insert into identity.appointment (id, person_id, role, unit_id, sections, fields, decision_number, acting, valid,
       created_at)
     values ($1, $2, $3, $4, $5, $6, '02/QĐ-SCT', $7, tstzrange($8, $9, '[)'), kit.now())`,
    [
      ...[newId(), personId, role, told.unitId ?? null, told.sections ?? null, told.fields ?? null],
      ...[told.acting ?? false, told.from ?? '2020-01-01T00:00:00+07:00', told.until ?? null],
    ],
  );
