import type { Calendar } from '../calendar/calendar.ts';
import { currentCalendar } from '../calendar/load-calendar.ts';
import { loaderOf } from '../runtime/context.ts';
import type { Context } from '../runtime/context.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';

/** What "late" is asked of: the calendar as it stands, and the portal's clock (D3). */
export interface Moment {
  calendar: Calendar;
  now: Date;
}

/** Read once for a whole request. */
export const momentOf = (context: Context): Promise<Moment> => loaderOf(context, moments).load('now');

async function moments(runtime: ServiceRuntime, asked: readonly string[]): Promise<Moment[]> {
  const [calendar, [clock]] = await Promise.all([
    currentCalendar(runtime),
    runtime.query<{ now: Date }>({ name: 'portal-clock', text: 'select kit.now() as now' }),
  ]);
  if (!clock) throw new Error('the portal has no clock');
  return asked.map(() => ({ calendar, now: clock.now }));
}
