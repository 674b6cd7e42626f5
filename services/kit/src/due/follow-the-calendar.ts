import { calendarOf } from '../calendar/load-calendar.ts';
import type { Consumer } from '../events/bus.ts';
import { typeOfNoun } from '../workflow/editorial.names.ts';
import { announceDue, CALENDAR_LOCK } from './announce-due.ts';
import { effectiveDue, movedDue } from './due-clock.ts';
import { openClocks } from './due-clocks.query.ts';
import { setDueTimers } from './due-timers.ts';

/** What a service whose items have due times gives to assembleService: a decision on the calendar moves what is still due. */
export const followTheCalendar = (noun: string): Consumer => ({
  name: 'follow-the-calendar',
  types: ['calendar.changed'],
  async react(ctx) {
    await ctx.sql('select pg_advisory_xact_lock($1)', [CALENDAR_LOCK]);
    const calendar = await calendarOf(ctx.sql);
    for (const clock of await openClocks(ctx.sql, ctx.schema)) {
      const next = movedDue(calendar, clock);
      if (!next) continue;
      await announceDue(ctx, clock.stepId, next, 'CALENDAR');
      // An earlier one is told, and counts against nobody: the bells stay where they are.
      if (next.due > effectiveDue(clock).due)
        await setDueTimers(ctx, { type: typeOfNoun(noun), id: clock.editionId }, clock.stepId, next);
    }
  },
});
