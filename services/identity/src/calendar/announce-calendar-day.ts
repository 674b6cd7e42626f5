import { calendarOf, isWorkingDay, newId } from '@portal/kit';
import type { CalendarRowKind, Command, Refusal } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { calendarChanged, decisionFaults, isDay, takeBack } from './calendar-entry.ts';

export interface AnnounceCalendarDay {
  /** `YYYY-MM-DD`. */
  day: string;
  kind: CalendarRowKind;
  name: string;
  decision: string;
}

/**
 * The office announces a holiday or a make-up workday (Điều 18.1), before the day or after it. What stood for that day is
 * taken back with the same decision; both stay readable (D14).
 */
export const announceCalendarDay: Command<AnnounceCalendarDay, null, { entryId: string }> = {
  name: 'announceCalendarDay',
  load: async () => null,
  allows: (ctx) => mayOrSystem(ctx, 'MANAGE_CALENDAR'),
  async validate(ctx, _none, { day, kind, name, decision }) {
    const faults: Refusal[] = decisionFaults(decision, 'decision');
    if (name.trim() === '') faults.push({ code: 'NAME_MISSING', field: 'name' });
    if (!isDay(day)) return [...faults, { code: 'DAY_MALFORMED', params: { day }, field: 'day' }];
    if (kind === 'MAKEUP_WORKDAY' && isWorkingDay(await calendarOf(ctx.sql), day))
      faults.push({ code: 'DAY_IS_WORKED', params: { day }, field: 'day' });
    return faults;
  },
  async run(ctx, _none, { day, kind, name, decision }) {
    await takeBack(ctx, { day, decision });
    const entryId = newId();
    await ctx.sql(
      `insert into kit.calendar_entry (id, day, kind, name, decision, recorded_by) values ($1, $2, $3, $4, $5, $6)`,
      [entryId, day, kind, name.trim(), decision.trim(), ctx.actor.personId],
    );
    calendarChanged(ctx, { type: 'CalendarEntry', id: entryId }, { day });
    return { entryId };
  },
  subject: ({ entryId }) => ({ type: 'CalendarEntry', id: entryId }),
  audited: (input) => ({ ...input }),
};
