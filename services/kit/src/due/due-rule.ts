import type { DueRule } from '../calendar/due-time.ts';
import type { EditorialState } from '../workflow/editorial.transitions.ts';

/** Where an item waits for somebody who has a due time. */
export const TIMED_STATES = [
  'UNIT_APPROVAL',
  'SUBMITTED',
  'COMPILING',
  'VERIFYING',
  'APPROVING',
  'APPROVED',
] as const satisfies EditorialState[];
export type TimedState = (typeof TIMED_STATES)[number];

/** In what a step is given its time; a day of a month is no way to do so. */
export const STEP_UNITS = [
  'OFFICE_HOURS',
  'WORKING_DAYS',
  'CALENDAR_DAYS',
] as const satisfies DueRule['unit'][];
export type StepUnit = (typeof STEP_UNITS)[number];

export interface StepTime {
  unit: StepUnit;
  amount: number;
}

/** A time of a step as a rule of the calendar; whole days that end on a day of rest roll over (Bộ luật Dân sự, Điều 148). */
export const ruleFor = ({ unit, amount }: StepTime): DueRule =>
  unit === 'CALENDAR_DAYS' ? { unit, amount, rollOver: true } : { unit, amount };
