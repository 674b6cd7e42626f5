import { calendarOf, dayAt, isWorkingDay, newId } from '@portal/kit';
import type { Command, Refusal, Season } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { calendarChanged, decisionFaults, isDay } from './calendar-entry.ts';

export interface SetWorkingHours {
  /** First day, `YYYY-MM-DD`; from then on until a later decision. */
  validFrom: string;
  seasons: Season[];
  decision: string;
}

/** The office's hours from a day on, by season where there are some (Điều 10.2a: giờ hành chính); never backwards. */
export const setWorkingHours: Command<SetWorkingHours, null, { hoursId: string }> = {
  name: 'setWorkingHours',
  load: async () => null,
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_CALENDAR'),
  async validate(ctx, _none, { validFrom, seasons, decision }) {
    const faults: Refusal[] = decisionFaults(decision, 'decision');
    if (!isDay(validFrom))
      return [...faults, { code: 'DAY_MALFORMED', params: { day: validFrom }, field: 'validFrom' }];
    if (validFrom < dayAt(ctx.now)) faults.push({ code: 'HOURS_IN_PAST', field: 'validFrom' });
    const calendar = await calendarOf(ctx.sql);
    const hours = { validFrom, seasons, decision, recordedAt: ctx.now, revokedAt: null };
    if (!canBeRead({ ...calendar, hours: [hours] }, validFrom))
      faults.push({ code: 'HOURS_MALFORMED', field: 'seasons' });
    return faults;
  },
  async run(ctx, _none, { validFrom, seasons, decision }) {
    const hoursId = newId();
    await ctx.sql(
      `insert into kit.working_hours (id, valid_from, seasons, decision, recorded_by)
       values ($1, $2, $3::jsonb, $4, $5)`,
      [hoursId, validFrom, JSON.stringify(seasons), decision.trim(), ctx.actor.personId],
    );
    calendarChanged(ctx, { type: 'WorkingHours', id: hoursId }, { day: validFrom });
    return { hoursId };
  },
  subject: ({ hoursId }) => ({ type: 'WorkingHours', id: hoursId }),
  audited: (input) => ({ ...input }),
};

/** Whether the hours make sense to the calendar itself: times of day, in order, at least one session. */
function canBeRead(calendar: Parameters<typeof isWorkingDay>[0], day: string): boolean {
  const [{ seasons } = { seasons: [] }] = calendar.hours;
  if (!seasons.some(({ sessions }) => sessions.length > 0)) return false;
  try {
    isWorkingDay(calendar, day);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
