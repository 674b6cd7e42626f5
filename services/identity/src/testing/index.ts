export { announceCalendarDay } from '../calendar/announce-calendar-day.ts';
export { endAppointment } from '../appointments/end-appointment.ts';
export { erasePersonalData } from '../erasure/erase-personal-data.ts';
export { aPerson } from './a-person.ts';
export type { PersonTold } from './a-person.ts';
export { aUnit } from './a-unit.ts';
export { anAssignment } from './an-assignment.ts';
export { identityService } from '../service.ts';
