import { buildSubgraph, fromGlobalId } from '@portal/kit';
import type { Context } from '@portal/kit';
import { AppointmentResolver } from './appointments/appointment.resolver.ts';
import { AssignmentResolver } from './assignments/assignment.resolver.ts';
import { BoardResolver } from './board/board.resolver.ts';
import {
  CalendarEntryResolver,
  CalendarResolver,
  WorkingHoursResolver,
} from './calendar/calendar.resolver.ts';
import { DelegationResolver } from './delegations/delegation.resolver.ts';
import { DirectoryEntryResolver } from './directory/directory-entry.resolver.ts';
import { DirectoryFileResolver } from './directory/directory-file.resolver.ts';
import { DirectoryResolver } from './directory/directory.resolver.ts';
import { UnitGapsResolver } from './directory/unit-gaps.resolver.ts';
import { UnitOfficialsResolver } from './directory/unit-officials.resolver.ts';
import { ErasureResolver } from './erasure/erasure.resolver.ts';
import { ManagementResolver } from './management/management.resolver.ts';
import { WritersResolver } from './people/writers.resolver.ts';
import { readArea, readField, readSection, RegisterResolver } from './registers/register.resolver.ts';
import { DoorResolver } from './sign-in/door.resolver.ts';
import { readUnit, UnitResolver } from './units/unit.resolver.ts';
import { readPerson, ViewerResolver } from './viewer/viewer.resolver.ts';

interface Reference {
  id: string;
}

/** Identity's part of the graph. */
export const identitySubgraph = () =>
  buildSubgraph({
    resolvers: [
      ViewerResolver,
      AppointmentResolver,
      BoardResolver,
      AssignmentResolver,
      WritersResolver,
      DelegationResolver,
      CalendarResolver,
      CalendarEntryResolver,
      WorkingHoursResolver,
      UnitResolver,
      UnitOfficialsResolver,
      UnitGapsResolver,
      DirectoryResolver,
      DirectoryEntryResolver,
      DirectoryFileResolver,
      RegisterResolver,
      ManagementResolver,
      ErasureResolver,
      DoorResolver,
    ],
    references: {
      Person: ({ id }: Reference, context: Context) => readPerson(context, fromGlobalId(id, 'Person')),
      OrganisationUnit: ({ id }: Reference, context: Context) => {
        const uuid = fromGlobalId(id, 'OrganisationUnit');
        return uuid ? readUnit(context, uuid) : null;
      },
      Section: (key: Reference | { code: string }, context: Context) => readSection(context, key),
      Field: (key: Reference | { code: string }, context: Context) => readField(context, key),
      Area: (key: Reference, context: Context) => readArea(context, key),
    },
  });
