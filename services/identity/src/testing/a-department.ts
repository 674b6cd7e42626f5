import type { Actor, ServiceRuntime } from '@portal/kit';
import { testDatabase, testRuntime } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import { identityService } from '../service.ts';
import { aPerson } from './a-person.ts';
import { aUnit } from './a-unit.ts';

export interface Department {
  db: TestDatabase;
  runtime: ServiceRuntime;
  unitId: string;
  administrator: Actor;
  director: Actor;
  /** Somebody without any office; a new one each time. */
  somebody(): Promise<Actor & { personId: string }>;
  close(): Promise<void>;
}

/** A department that has just been set up: an administrator, a Director, one unit. */
export async function aDepartment(): Promise<Department> {
  const db = await testDatabase([identityService]);
  const runtime = await testRuntime(identityService, db);
  return {
    db,
    runtime,
    unitId: await aUnit(db),
    administrator: await aPerson(db, { role: 'SITE_ADMINISTRATOR' }),
    director: await aPerson(db, { role: 'DIRECTOR' }),
    async somebody() {
      const actor = await aPerson(db, { role: null });
      return { ...actor, personId: actor.personId ?? '' };
    },
    async close() {
      await runtime.close();
      await db.close();
    },
  };
}
