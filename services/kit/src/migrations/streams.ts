import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { audit } from './audit.ts';
import { auditWitnesses } from './audit-witnesses.ts';
import { ClockAndBus20261124 } from './20261124-01-clock-and-bus.ts';
import { Calendar20261125 } from './20261125-20-calendar.ts';
import { WithdrawnFacts20261125 } from './20261125-70-withdrawn-facts.ts';
import { dueTimes } from './due-times.ts';
import { editorialGuards } from './editorial-guards.ts';
import { editorialOverride } from './editorial-override.ts';
import { editorialProxy } from './editorial-proxy.ts';
import { editorialTables } from './editorial-tables.ts';
import { serviceTables } from './service-tables.ts';
import { timers } from './timers.ts';
import { withdrawals } from './withdrawals.ts';

export interface NamedMigration {
  name: string;
  class: Constructor<Migration>;
}

/** Runs once per database. */
export const GLOBAL_STREAM: readonly NamedMigration[] = [
  { name: '20261124-01-clock-and-bus', class: ClockAndBus20261124 },
  { name: '20261125-20-calendar', class: Calendar20261125 },
  { name: '20261125-70-withdrawn-facts', class: WithdrawnFacts20261125 },
];

/** Runs in the schema of every service, before the service's own migrations (D1). */
export const serviceStream = (schema: string): NamedMigration[] => [
  { name: '20261124-01-service-tables', class: serviceTables(schema) },
  { name: '20261124-02-editorial-tables', class: editorialTables(schema) },
  { name: '20261124-03-editorial-guards', class: editorialGuards(schema) },
  { name: '20261124-04-editorial-override', class: editorialOverride(schema) },
  { name: '20261125-01-timers', class: timers(schema) },
  { name: '20261125-20-due-times', class: dueTimes(schema) },
  { name: '20261125-50-audit', class: audit(schema) },
  { name: '20261125-55-editorial-proxy', class: editorialProxy(schema) },
  { name: '20261125-70-withdrawals', class: withdrawals(schema) },
  { name: '20261126-44-audit-witnesses', class: auditWitnesses(schema) },
];
