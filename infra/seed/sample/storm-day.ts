import { announceCalendarDay } from '@portal/identity';
import { currentCalendar, dayAt, isWorkingDay, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import type { SampleClock } from './clock.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface Office {
  identity: Service;
  content: Service;
  officeHead: Actor;
  clock: SampleClock;
  now: Date;
}

/**
 * The last working day before today was closed for a storm, as the office announced at eight on the evening before: so the
 * calendar has a decision of its own, and what waited then has a due time that moved (D14).
 */
export async function announceStormDay({ identity, content, officeHead, clock, now }: Office): Promise<void> {
  const calendar = await currentCalendar(identity.runtime);
  const before = (days: number) => dayAt(new Date(now.getTime() - days * DAY));
  let back = 1;
  while (!isWorkingDay(calendar, before(back))) back += 1;
  const day = before(back);
  await clock.set(new Date(Date.parse(`${day}T00:00:00+07:00`) - 4 * HOUR));
  const { refusals } = await runCommand(identity.runtime, officeHead, announceCalendarDay, {
    ...{ day, kind: 'HOLIDAY', name: 'Nghỉ phòng, chống bão', decision: '1873/TB-SCT' },
  });
  if (refusals.length > 0)
    throw new Error(`announceCalendarDay: ${refusals.map(({ code }) => code).join(', ')}`);
  for (const service of [identity, content]) await service.drain();
}
