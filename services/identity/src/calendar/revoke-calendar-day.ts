import type { Command } from '@portal/kit';
import { mayOrSystem } from '../may-or-system.ts';
import { calendarChanged, decisionFaults, ENTRY_COLUMNS, takeBack } from './calendar-entry.ts';
import type { CalendarEntryRow } from './calendar-entry.ts';

export interface RevokeCalendarDay {
  entryId: string;
  decision: string;
}

/** A decision on a day is taken back by another one; from then on the day is what its weekday says (D14). */
export const revokeCalendarDay: Command<RevokeCalendarDay, CalendarEntryRow, { entryId: string }> = {
  name: 'revokeCalendarDay',
  async load(ctx, { entryId }) {
    const [entry] = await ctx.sql<CalendarEntryRow>(
      `select ${ENTRY_COLUMNS} from kit.calendar_entry where id = $1 for update`,
      [entryId],
    );
    return entry ?? ctx.refuse({ code: 'NOT_FOUND', field: 'id' });
  },
  allows: async (ctx, { revoked_at }) => [
    ...(await mayOrSystem(ctx, 'MANAGE_CALENDAR')),
    ...(revoked_at ? [{ code: 'CALENDAR_PAST_FIXED' }] : []),
  ],
  validate: async (_ctx, _entry, { decision }) => decisionFaults(decision, 'decision'),
  async run(ctx, { id, day }, { decision }) {
    await takeBack(ctx, { day, decision });
    calendarChanged(ctx, { type: 'CalendarEntry', id }, { day });
    return { entryId: id };
  },
  subject: ({ entryId }) => ({ type: 'CalendarEntry', id: entryId }),
  audited: ({ decision }) => ({ decision }),
};
