import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayNumber, weekdayOf, writtenDay } from './days.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';
import { isWorkingDay } from './spans.ts';

describe('the calendar of 2026 and 2027', () => {
  const { rows } = defaultCalendar2026;
  const off = (first: string, days: number) =>
    Array.from({ length: days }, (_, day) => writtenDay(dayNumber(first) + day)).filter(
      (day) => !isWorkingDay(defaultCalendar2026, day),
    ).length;

  it('names every day once, with the decision it rests on', () => {
    assert.equal(new Set(rows.map(({ day }) => day)).size, rows.length);
    assert.ok(rows.every(({ name, decision }) => name && decision));
  });

  it('makes up on Saturdays only', () =>
    assert.ok(rows.every(({ day, kind }) => kind === 'HOLIDAY' || weekdayOf(dayNumber(day)) === 6)));

  it('rests nine days at Tết 2026, and works before and after', () => {
    assert.equal(off('2026-02-14', 9), 9);
    assert.equal(off('2026-02-13', 11), 9);
  });

  it('rests five days at Quốc khánh 2026', () => assert.equal(off('2026-08-28', 7), 5));
});
