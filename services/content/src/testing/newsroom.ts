import type { Actor, ServiceRuntime } from '@portal/kit';
import { testDatabase, testRuntime } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import { aPerson, aUnit, identityService } from '@portal/identity/testing';
import { contentService } from '../service.ts';
import { ROLES } from './expected-acts.ts';
import type { RoleName } from './expected-acts.ts';

export interface Newsroom {
  runtime: ServiceRuntime;
  /** The migrator's connection: looks behind the service's back, and breaks its rules on purpose. */
  db: TestDatabase;
  unitId: string;
  people: Record<RoleName, Actor>;
  close(): Promise<void>;
}

/** A department with one person in every role; the unit's people belong to one unit. */
export async function aNewsroom(): Promise<Newsroom> {
  const db = await testDatabase([identityService, contentService]);
  const runtime = await testRuntime(contentService, db);
  const unitId = await aUnit(db);
  const ofUnit = new Set<string>(['UNIT_HEAD', 'UNIT_DEPUTY', 'INFORMATION_OFFICER', 'CONTRIBUTOR', 'STAFF']);
  const entries: [RoleName, Actor][] = [];
  for (const role of ROLES)
    entries.push([role, await aPerson(db, { role, unitId: ofUnit.has(role) ? unitId : null })]);
  return {
    runtime,
    db,
    unitId,
    people: Object.fromEntries(entries) as Record<RoleName, Actor>,
    async close() {
      await runtime.close();
      await db.close();
    },
  };
}
