import { asKnownAt } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { dueTime } from './due-time.ts';
import type { DueRule, DueTime } from './due-time.ts';

/** A due time, and since when it was known to be that. */
export interface KnownDueTime {
  readonly knownSince: Date;
  readonly due: DueTime;
}

/**
 * Every due time that a start has had from then until now, as the calendar became known (D14): the first as it stood at the
 * start, then each that a later decision changed. Nothing is stored for it; the calendar remembers.
 */
export function dueHistory(calendar: Calendar, rule: DueRule, start: Date, now: Date): KnownDueTime[] {
  const changes = [...calendar.rows, ...calendar.hours]
    .flatMap(({ recordedAt, revokedAt }) => (revokedAt ? [recordedAt, revokedAt] : [recordedAt]))
    .map((instant) => instant.getTime())
    .filter((instant) => instant > start.getTime() && instant <= now.getTime());
  const instants = [start.getTime(), ...new Set(changes.sort((one, other) => one - other))];
  return instants
    .map((instant) => new Date(instant))
    .map((knownSince) => ({ knownSince, due: dueTime(asKnownAt(calendar, knownSince), rule, start) }))
    .filter(({ due }, at, all) => due.due.getTime() !== all[at - 1]?.due.due.getTime());
}

/** Nobody is made late by a decision that comes afterwards: of all that were announced, the latest counts. */
export const latestOf = <Announced extends { readonly due: DueTime }>(
  announced: readonly Announced[],
): Announced | undefined =>
  announced.reduce<Announced | undefined>(
    (latest, next) => (latest && latest.due.due >= next.due.due ? latest : next),
    undefined,
  );
