import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, calendar, plain, rolling, row } from '../testing/a-calendar.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';
import { dueTime } from './due-time.ts';
import type { DueRule } from './due-time.ts';
import { addCalendarDays, addWorkingDays, dayOfMonth } from './whole-days.ts';

describe('whole days (Điều 10.2a)', () => {
  it('the day of signing is day 0, and the 2nd working day ends at 24:00', () => {
    assert.deepEqual(addWorkingDays(plain, at('2026-11-20 16:00'), 2), at('2026-11-25 00:00'));
    assert.deepEqual(
      addWorkingDays(calendar(row('2026-11-24')), at('2026-11-20 00:00'), 2),
      at('2026-11-26 00:00'),
    );
    assert.deepEqual(addWorkingDays(plain, at('2026-11-20 16:00'), 0), at('2026-11-21 00:00'));
  });

  it('calendar days roll over a last day of rest only where the rule says so', () => {
    assert.deepEqual(addCalendarDays(plain, at('2026-11-18 10:00'), 3, rolling), at('2026-11-24 00:00'));
    assert.deepEqual(
      addCalendarDays(plain, at('2026-11-18 10:00'), 3, { rollOver: false }),
      at('2026-11-22 00:00'),
    );
    assert.deepEqual(addCalendarDays(plain, at('2026-11-20 10:00'), 3, rolling), at('2026-11-24 00:00'));
    assert.deepEqual(
      addCalendarDays(defaultCalendar2026, at('2026-11-21 10:00'), 3, rolling),
      at('2026-11-26 00:00'),
    );
  });

  it('the 30th of a month without one is its last day', () => {
    const named = (month: string) => dayOfMonth(plain, month, 30, { rollOver: false });
    assert.deepEqual(named('2026-02'), at('2026-03-01 00:00'));
    assert.deepEqual(named('2028-02'), at('2028-03-01 00:00'));
    assert.deepEqual(named('2026-12'), at('2026-12-31 00:00'));
    assert.deepEqual(dayOfMonth(plain, '2026-02', 30, rolling), at('2026-03-03 00:00'));
    assert.deepEqual(dayOfMonth(plain, '2028-02', 30, rolling), at('2028-03-01 00:00'));
  });

  it('a day of the month that is past is the next month’s', () => {
    const thirtieth: DueRule = { unit: 'DAY_OF_MONTH', day: 30, rollOver: false };
    const due = (start: string) => dueTime(plain, thirtieth, at(start)).due;
    assert.deepEqual(due('2026-11-01 00:00'), at('2026-12-01 00:00'));
    assert.deepEqual(due('2026-11-30 23:59'), at('2026-12-01 00:00'));
    assert.deepEqual(due('2026-12-31 00:00'), at('2027-01-31 00:00'));
    assert.deepEqual(due('2027-01-31 10:00'), at('2027-03-01 00:00'));
  });

  it('29 February is a day like others', () => {
    assert.deepEqual(addWorkingDays(plain, at('2028-02-28 09:00'), 1), at('2028-03-01 00:00'));
    assert.deepEqual(addCalendarDays(plain, at('2028-02-28 09:00'), 2, rolling), at('2028-03-02 00:00'));
  });

  it('00:00 belongs to the day that begins, wherever the process runs', () => {
    assert.deepEqual(addWorkingDays(plain, at('2026-11-23 00:00'), 1), at('2026-11-25 00:00'));
    assert.deepEqual(
      addWorkingDays(plain, new Date(at('2026-11-23 00:00').getTime() - 1), 1),
      at('2026-11-24 00:00'),
    );
  });
});
