import { dayNumber } from '@portal/kit';
import type { CalendarRowKind, CommandContext, Refusal } from '@portal/kit';

/** A decision on one day, as the calendar keeps it. */
export interface CalendarEntryRow {
  id: string;
  day: string;
  kind: CalendarRowKind;
  name: string;
  decision: string;
  confirmed: boolean;
  recorded_by: string | null;
  recorded_at: Date;
  revoked_by: string | null;
  revoke_decision: string | null;
  revoked_at: Date | null;
}

export const ENTRY_COLUMNS = `id, day::text, kind, name, decision, confirmed, recorded_by, recorded_at, revoked_by,
  revoke_decision, revoked_at`;

/** Whether a day of that name exists: 30/02 does not. */
export function isDay(day: string): boolean {
  try {
    dayNumber(day);
    return true;
  } catch {
    return false;
  }
}

export const decisionFaults = (decision: string, field: string): Refusal[] =>
  decision.trim() === '' ? [{ code: 'DECISION_NUMBER_MISSING', field, article: 'Điều 18.1' }] : [];

/** Takes back what stands for a day, if anything does. */
export const takeBack = (
  ctx: CommandContext,
  { day, decision }: { day: string; decision: string },
): Promise<unknown> =>
  ctx.sql(
    `update kit.calendar_entry set revoked_at = kit.now(), revoked_by = $2, revoke_decision = $3
     where day = $1 and revoked_at is null`,
    [day, ctx.actor.personId, decision.trim()],
  );

/** Whoever computes due times hears of every decision on the calendar, whenever it holds. */
export const calendarChanged = (
  { record, actor }: CommandContext,
  subject: { type: 'CalendarEntry' | 'WorkingHours'; id: string },
  payload: { day: string },
): void => record({ type: 'calendar.changed', subject, payload: { ...payload, actorId: actor.personId } });
