import { PeopleAndUnits20261124 } from './20261124-01-people-and-units.ts';
import { Appointments20261124 } from './20261124-02-appointments.ts';
import { RoleMatrix20261124 } from './20261124-03-role-matrix.ts';
import { Registers20261124 } from './20261124-04-registers.ts';
import { Sessions20261124 } from './20261124-05-sessions.ts';
import { Authority20261124 } from './20261124-06-authority.ts';
import { AskingRights20261124 } from './20261124-07-asking-rights.ts';
import { Delegations20261124 } from './20261124-08-delegations.ts';
import { OfficeRights20261125 } from './20261125-20-office-rights.ts';
import { CalendarKeeping20261125 } from './20261125-21-calendar-keeping.ts';
import { Assignments20261125 } from './20261125-40-assignments.ts';
import { CountingUnits20261125 } from './20261125-41-counting-units.ts';
import { RequestRights20261125 } from './20261125-42-request-rights.ts';
import { Directory20261125 } from './20261125-60-directory.ts';
import { RemindingUnits20261125 } from './20261125-61-reminding-units.ts';
import { Erasure20261125 } from './20261125-50-erasure.ts';
import { QuotaRight20261126 } from './20261126-42-quota-right.ts';
import { SynonymRight20261126 } from './20261126-16-synonym-right.ts';

/** In the order in which they run. */
export const IDENTITY_MIGRATIONS = [
  PeopleAndUnits20261124,
  Appointments20261124,
  RoleMatrix20261124,
  Registers20261124,
  Sessions20261124,
  Authority20261124,
  AskingRights20261124,
  Delegations20261124,
  OfficeRights20261125,
  CalendarKeeping20261125,
  Assignments20261125,
  CountingUnits20261125,
  RequestRights20261125,
  Directory20261125,
  RemindingUnits20261125,
  Erasure20261125,
  QuotaRight20261126,
  SynonymRight20261126,
];
