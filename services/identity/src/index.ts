export { announceCalendarDay } from './calendar/announce-calendar-day.ts';
export { SAMPLE_PASSWORD, SAMPLE_PEOPLE } from './seed/sample-people.ts';
export { seedIdentity } from './seed/seed-identity.ts';
export { setUp } from './seed/set-up.ts';
export type { FirstPerson } from './seed/set-up.ts';
export { identityService } from './service.ts';
export { identitySubgraph } from './subgraph.ts';
