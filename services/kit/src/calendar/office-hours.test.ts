import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, calendar, hours, plain, row } from '../testing/a-calendar.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';
import { dueTime, isOnTime } from './due-time.ts';
import { explain } from './explain.ts';
import { addOfficeHours, officeMinutesBetween } from './office-hours.ts';

describe('office hours (Điều 10.2a)', () => {
  const EXAMPLES = [
    ['2026-11-20 16:00', '2026-11-23 16:00'],
    ['2026-11-20 12:00', '2026-11-23 11:30'],
    ['2026-11-21 09:00', '2026-11-23 17:30'],
    ['2026-11-20 07:30', '2026-11-20 17:30'],
  ] as const;
  for (const [from, due] of EXAMPLES)
    for (const [name, used] of Object.entries({ plain, defaultCalendar2026 }))
      it(`news of ${from} is due ${due} (${name})`, () =>
        assert.deepEqual(addOfficeHours(used, at(from), 480), at(due)));

  it('passes over 24/11', () => {
    assert.deepEqual(
      addOfficeHours(calendar(row('2026-11-24')), at('2026-11-23 09:00'), 480),
      at('2026-11-25 09:00'),
    );
    assert.deepEqual(
      addOfficeHours(defaultCalendar2026, at('2026-11-23 09:00'), 480),
      at('2026-11-25 09:00'),
    );
  });

  it('exactly 8 hours is on time, a millisecond more is late', () => {
    const { due } = dueTime(plain, { unit: 'OFFICE_HOURS', amount: 8 }, at('2026-11-20 16:00'));
    assert.equal(isOnTime(due, at('2026-11-23 16:00')), true);
    assert.equal(isOnTime(due, new Date(due.getTime() + 1)), false);
  });

  it('no hours are due at once, even at night', () =>
    assert.deepEqual(addOfficeHours(plain, at('2026-11-21 03:00'), 0), at('2026-11-21 03:00')));

  it('counts nothing at midnight, at lunch or backwards', () => {
    assert.equal(officeMinutesBetween(plain, at('2026-11-20 17:30'), at('2026-11-23 07:30')), 0);
    assert.equal(officeMinutesBetween(plain, at('2026-11-20 11:30'), at('2026-11-20 13:30')), 0);
    assert.equal(officeMinutesBetween(plain, at('2026-11-24 00:00'), at('2026-11-23 00:00')), -480);
  });

  it('works through a night shift that ends at 24:00', () => {
    const night = {
      ...plain,
      hours: [hours([{ from: '01-01', sessions: [{ from: '22:00', to: '24:00' }] }])],
    };
    assert.deepEqual(addOfficeHours(night, at('2026-11-23 23:00'), 60), at('2026-11-24 00:00'));
    assert.deepEqual(addOfficeHours(night, at('2026-11-23 23:00'), 61), at('2026-11-24 22:01'));
    const round = {
      ...plain,
      hours: [hours([{ from: '01-01', sessions: [{ from: '00:00', to: '24:00' }] }])],
    };
    assert.equal(
      explain(dueTime(round, { unit: 'OFFICE_HOURS', amount: 2 }, at('2026-11-23 23:00')), 'en'),
      'Mon 23/11/2026 23:00–24:00: 1 hour; Tue 24/11/2026 00:00–01:00: 1 hour; due: Tue 24/11/2026 01:00',
    );
  });

  it('keeps the hours of the season, the last one of the year through January', () => {
    const summer = { from: '04-16', sessions: [{ from: '07:00', to: '15:00' }] };
    const winter = { from: '10-16', sessions: [{ from: '08:00', to: '16:00' }] };
    const seasonal = { ...plain, hours: [hours([winter, summer])] };
    assert.deepEqual(addOfficeHours(seasonal, at('2026-04-15 08:00'), 540), at('2026-04-16 08:00'));
    assert.deepEqual(addOfficeHours(seasonal, at('2027-01-04 00:00'), 480), at('2027-01-04 16:00'));
    assert.deepEqual(addOfficeHours(seasonal, at('2026-10-15 07:00'), 490), at('2026-10-16 08:10'));
  });

  it('new hours hold from their day on and leave the days before alone', () => {
    const later = hours([{ from: '01-01', sessions: [{ from: '09:00', to: '17:00' }] }], '2026-11-24');
    const changed = { ...plain, hours: [hours(), later] };
    assert.deepEqual(addOfficeHours(changed, at('2026-11-23 07:30'), 540), at('2026-11-24 10:00'));
  });

  it('a made-up Saturday counts as the working day it stands for', () => {
    assert.deepEqual(
      addOfficeHours(calendar(row('2026-11-21', 'MAKEUP_WORKDAY')), at('2026-11-20 16:00'), 480),
      at('2026-11-21 16:00'),
    );
  });

  it('Tết 2026 stops the clock from 13/02 to 23/02', () =>
    assert.deepEqual(
      addOfficeHours(defaultCalendar2026, at('2026-02-13 16:00'), 480),
      at('2026-02-23 16:00'),
    ));

  it('stays quick thirty years away', () => {
    const begun = performance.now();
    const far = addOfficeHours(plain, at('2026-01-01 00:00'), 30 * 250 * 480);
    assert.equal(officeMinutesBetween(plain, at('2026-01-01 00:00'), far), 30 * 250 * 480);
    assert.ok(performance.now() - begun < 2000);
  });
});
