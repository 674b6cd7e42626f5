import { announceCalendarDay } from '@portal/identity';
import { currentCalendar, dayAt, isWorkingDay, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import type { SampleClock } from './clock.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface Office {
  identity: Service;
  officeHead: Actor;
  clock: SampleClock;
  now: Date;
}

/**
 * The last working day before today was closed for a storm, and the office recorded it an hour ago: so the calendar has a
 * decision of its own, announced late, and what waits has a due time that moved (D14).
 */
export async function announceStormDay({ identity, officeHead, clock, now }: Office): Promise<void> {
  const calendar = await currentCalendar(identity.runtime);
  const before = (days: number) => dayAt(new Date(now.getTime() - days * DAY));
  let back = 1;
  while (!isWorkingDay(calendar, before(back))) back += 1;
  await clock.set(new Date(now.getTime() - HOUR));
  const { refusals } = await runCommand(identity.runtime, officeHead, announceCalendarDay, {
    ...{ day: before(back), kind: 'HOLIDAY', name: 'Nghỉ phòng, chống bão', decision: '1873/TB-SCT' },
  });
  if (refusals.length > 0)
    throw new Error(`announceCalendarDay: ${refusals.map(({ code }) => code).join(', ')}`);
}
