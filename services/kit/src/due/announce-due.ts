import { calendarOf } from '../calendar/load-calendar.ts';
import { dueTime } from '../calendar/due-time.ts';
import type { DueTime } from '../calendar/due-time.ts';
import type { SubjectReference } from '../commands/command.ts';
import { newId } from '../ids/ids.ts';
import type { EditorialState } from '../workflow/editorial.transitions.ts';
import type { Announced } from './due-clock.ts';
import { ruleFor } from './due-rule.ts';
import type { StepTime } from './due-rule.ts';
import { cancelDueTimers, setDueTimers } from './due-timers.ts';
import type { Hands } from './due-timers.ts';

/** An item has come somewhere. */
export interface Arrival {
  subject: SubjectReference;
  section: string | null;
  correction: boolean;
  /** The step that brought it, and when. */
  stepId: string;
  at: Date;
  state: EditorialState;
}

/** From now on somebody has so long: announced with its reasons, or nothing where no rule gives a time. */
export async function startClock(ctx: Hands, arrival: Arrival): Promise<void> {
  const { subject, stepId, at } = arrival;
  const time = await stepTime(ctx, arrival);
  if (!time) return cancelDueTimers(ctx, subject);
  // Before the calendar is read: whoever moves what is due after a change of it waits for this step, or this step for them.
  await ctx.sql('select pg_advisory_xact_lock_shared($1)', [CALENDAR_LOCK]);
  const due = dueTime(await calendarOf(ctx.sql), ruleFor(time), at);
  await announceDue(ctx, stepId, due, 'STEP');
  await setDueTimers(ctx, subject, stepId, due);
}

/** Shared by the steps; alone for whoever moves their due times. */
export const CALENDAR_LOCK = 20_261_125;

/** The rule in force: of the section before the general one. */
async function stepTime(
  { sql, schema }: Hands,
  { state, section, correction }: Arrival,
): Promise<StepTime | undefined> {
  const [rule] = await sql<StepTime>(
    `select unit, amount::float8 from ${schema}.due_rule
     where state = $1 and correction = $3 and ended_at is null and (section = $2 or section is null)
     order by section nulls last limit 1`,
    [state, section, correction],
  );
  return rule;
}

/** What was announced stays, with what the calendar said then (D14). */
export async function announceDue(
  { sql, schema }: Hands,
  stepId: string,
  { rule, start, due, spans, calendarVersion }: DueTime,
  cause: Announced['cause'],
): Promise<void> {
  await sql(
    `insert into ${schema}.due_time (id, step_id, rule, start_at, due_at, spans, calendar_version, cause)
     values ($1, $2, $3::jsonb, $4, $5, $6::jsonb, $7, $8)`,
    [newId(), stepId, JSON.stringify(rule), start, due, JSON.stringify(spans), calendarVersion, cause],
  );
}
