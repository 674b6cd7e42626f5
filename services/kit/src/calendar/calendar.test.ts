import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, calendar, early, hours, plain, rolling, row } from '../testing/a-calendar.ts';
import { asKnownAt } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { dueTime } from './due-time.ts';
import type { DueRule } from './due-time.ts';
import { addOfficeHours, officeMinutesBetween } from './office-hours.ts';
import { isWorkingDay } from './spans.ts';
import { addCalendarDays, addWorkingDays, dayOfMonth } from './whole-days.ts';

describe('a calendar that learns (D14)', () => {
  const sunday = at('2026-11-22 20:00');
  const declared = calendar(row('2026-11-23', 'HOLIDAY', sunday));
  const eight: DueRule = { unit: 'OFFICE_HOURS', amount: 8 };

  it('A8: Monday declared a holiday on Sunday moves the due time, and the old one can still be computed', () => {
    const now = dueTime(declared, eight, at('2026-11-20 16:00'));
    const before = dueTime(asKnownAt(declared, at('2026-11-20 17:00')), eight, at('2026-11-20 16:00'));
    assert.deepEqual(now.due, at('2026-11-24 16:00'));
    assert.deepEqual(before.due, at('2026-11-23 16:00'));
    assert.equal(now.calendarVersion, '1');
    assert.equal(before.calendarVersion, '1@2026-11-20T10:00:00.000Z');
  });

  it('a row is known from the instant it is recorded to the instant it is revoked', () => {
    const revoked = { ...row('2026-11-23', 'HOLIDAY', sunday), revokedAt: at('2026-11-22 22:00') };
    const works = (instant: string) => isWorkingDay(asKnownAt(calendar(revoked), at(instant)), '2026-11-23');
    assert.equal(works('2026-11-22 19:59'), true);
    assert.equal(works('2026-11-22 20:00'), false);
    assert.equal(works('2026-11-22 21:59'), false);
    assert.equal(works('2026-11-22 22:00'), true);
    assert.equal(isWorkingDay(calendar(revoked), '2026-11-23'), true);
  });

  it('of two rows for a day the later recorded counts, in any order', () => {
    const rows = [row('2026-11-21', 'MAKEUP_WORKDAY'), row('2026-11-21', 'HOLIDAY', sunday)];
    assert.equal(isWorkingDay(calendar(...rows), '2026-11-21'), false);
    assert.equal(isWorkingDay(calendar(...rows.reverse()), '2026-11-21'), false);
    assert.equal(isWorkingDay(asKnownAt(calendar(...rows), early), '2026-11-21'), true);
  });

  it('of two rows recorded together the day of rest counts, in any order', () => {
    const rows = [row('2026-11-21', 'MAKEUP_WORKDAY'), row('2026-11-21')];
    assert.equal(isWorkingDay(calendar(...rows), '2026-11-21'), false);
    assert.equal(isWorkingDay(calendar(...rows.reverse()), '2026-11-21'), false);
  });

  it('working hours are learned and revoked like days', () => {
    const short = {
      ...hours([{ from: '01-01', sessions: [{ from: '08:00', to: '09:00' }] }]),
      recordedAt: sunday,
    };
    const minutes = (used: Calendar) =>
      officeMinutesBetween(used, at('2026-11-23 00:00'), at('2026-11-24 00:00'));
    for (const list of [
      [hours(), short],
      [short, hours()],
    ]) {
      const changed = { ...plain, hours: list };
      assert.equal(minutes(changed), 60);
      assert.equal(minutes(asKnownAt(changed, early)), 480);
      assert.equal(minutes({ ...plain, hours: [{ ...short, revokedAt: sunday }, hours()] }), 480);
    }
  });

  it('the same calendar comes back where nothing has changed since', () =>
    assert.equal(asKnownAt(declared, sunday), declared));
});

describe('what is refused', () => {
  it('a calendar without working time', () => {
    const idle = { ...plain, weekend: [0, 1, 2, 3, 4, 5, 6] };
    const refused = { name: 'RangeError', message: /no working time within 400 days/ };
    assert.throws(() => addOfficeHours(idle, early, 1), refused);
    assert.throws(() => addOfficeHours({ ...plain, hours: [] }, early, 1), refused);
    assert.throws(() => addWorkingDays(idle, early, 1), refused);
    assert.throws(() => addCalendarDays(idle, early, 1, rolling), refused);
    assert.equal(officeMinutesBetween(idle, early, at('2026-01-01 00:00')), 0);
  });

  it('amounts, instants, days and sessions that are none', () => {
    for (const amount of [-1, NaN, Infinity, 1e12])
      assert.throws(() => addOfficeHours(plain, early, amount), RangeError);
    for (const days of [-1, 1.5, NaN, 1e9])
      assert.throws(() => addWorkingDays(plain, early, days), RangeError);
    assert.throws(() => addOfficeHours(plain, new Date(NaN), 1), RangeError);
    assert.throws(() => officeMinutesBetween(plain, early, new Date(NaN)), RangeError);
    assert.throws(() => dayOfMonth(plain, '2026-13', 30, rolling), RangeError);
    assert.throws(() => dayOfMonth(plain, '2026-11', 0, rolling), RangeError);
    assert.throws(() => addOfficeHours(calendar(row('2026-02-30')), early, 1), /Not a day: 2026-02-30/);
    const sessions = [
      { from: '08:00', to: '12:00' },
      { from: '11:00', to: '17:00' },
    ];
    assert.throws(
      () => addOfficeHours({ ...plain, hours: [hours([{ from: '01-01', sessions }])] }, early, 1),
      /overlap/,
    );
  });
});
