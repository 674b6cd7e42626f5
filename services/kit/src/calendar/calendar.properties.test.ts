import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Calendar, Season } from './calendar.ts';
import { DAY, dayAt, dayNumber, MINUTE, startOf, writtenDay } from './days.ts';
import { dueTime } from './due-time.ts';
import type { DueRule } from './due-time.ts';
import { explain } from './explain.ts';
import { addOfficeHours, officeMinutesBetween } from './office-hours.ts';
import { isWorkingDay } from './spans.ts';
import { addCalendarDays, addWorkingDays } from './whole-days.ts';

// From December over New Year, Tết and 29 February 2028 into March.
const FIRST = dayNumber('2027-12-01');
const DAYS = 120;
const LONG_AGO = new Date(0);

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const sessions = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((times) => {
    const sorted = times.toSorted((one, other) => one - other);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => ({
      from: clock(sorted[at * 2]!),
      to: clock(sorted[at * 2 + 1]!),
    }));
  });
const monthDay = fc
  .integer({ min: 0, max: 365 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10));
const seasons: fc.Arbitrary<Season[]> = fc.uniqueArray(fc.record({ from: monthDay, sessions }), {
  minLength: 1,
  maxLength: 3,
  selector: ({ from }) => from,
});
const rows = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 0, max: DAYS - 1 }).map((day) => writtenDay(FIRST + day)),
    kind: fc.constantFrom('HOLIDAY' as const, 'MAKEUP_WORKDAY' as const),
    name: fc.constantFrom('Tết', 'làm bù'),
    decision: fc.constant('thử'),
    recordedAt: fc.constant(LONG_AGO),
    revokedAt: fc.constant(null),
  }),
  { maxLength: 20, selector: ({ day }) => day },
);
const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    seasons,
    rows,
    weekend: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 4 }),
  })
  .map(({ seasons, rows, weekend }) => ({
    version: '1',
    hours: [{ validFrom: '2000-01-01', seasons, decision: 'thử', recordedAt: LONG_AGO, revokedAt: null }],
    weekend,
    rows,
  }));

const minuteAt = (minute: number) => new Date(startOf(FIRST) + minute * MINUTE);
const minutes = fc.integer({ min: 0, max: (DAYS / 2) * 1440 });
const instants = fc.integer({ min: 0, max: (DAYS / 2) * DAY }).map((ms) => new Date(startOf(FIRST) + ms));
const amounts = fc.integer({ min: 0, max: 6000 });

/** Every minute of the window, open or not, by reading the calendar the way a clerk would: day by day, on paper. */
function openMinutes(calendar: Calendar): boolean[] {
  const times = Array.from({ length: 1440 }, (_, minute) => clock(minute));
  return Array.from({ length: DAYS }, (_, at) => {
    const date = new Date(Date.UTC(2027, 11, 1 + at));
    const day = date.toISOString().slice(0, 10);
    const row = calendar.rows.find((one) => one.day === day);
    const works = row ? row.kind === 'MAKEUP_WORKDAY' : !calendar.weekend.includes(date.getUTCDay());
    const byDate = calendar.hours[0]!.seasons.toSorted((one, other) => (one.from < other.from ? -1 : 1));
    const season = byDate.filter(({ from }) => from <= day.slice(5)).at(-1) ?? byDate.at(-1)!;
    return times.map((time) => works && season.sessions.some(({ from, to }) => from <= time && time < to));
  }).flat();
}

/** The slow way: minute after minute; null where the window ends first. */
function slowly(open: boolean[], from: number, amount: number): number | null {
  let [minute, left] = [from, amount];
  while (left > 0) {
    if (minute >= open.length) return null;
    if (open[minute++]) left--;
  }
  return minute;
}

describe('the calendar against a minute-by-minute count', () => {
  it('agrees on 10,000 cases', () => {
    let [compared, total] = [0, 0];
    const cases = fc.array(fc.tuple(minutes, fc.integer({ min: 0, max: 3000 })), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(calendars, cases, (calendar, list) => {
        const open = openMinutes(calendar);
        for (const [from, amount] of list) {
          total++;
          const to = slowly(open, from, amount);
          if (to === null) continue;
          compared++;
          assert.deepEqual(addOfficeHours(calendar, minuteAt(from), amount), minuteAt(to));
          const until = Math.min(from + amount * 7, open.length);
          const counted = open.slice(from, until).filter(Boolean).length;
          assert.equal(officeMinutesBetween(calendar, minuteAt(from), minuteAt(until)), counted);
        }
      }),
      { numRuns: 300 },
    );
    assert.ok(compared >= 10_000, `only ${compared} of ${total} cases fitted into the window`);
  });

  it('agrees on working days', () =>
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 15 }), (calendar, from, days) => {
        const open = openMinutes(calendar);
        let [day, left] = [dayNumber(dayAt(from)) - FIRST, days];
        while (left > 0 && day < DAYS) if (open.slice(++day * 1440, (day + 1) * 1440).some(Boolean)) left--;
        fc.pre(left === 0);
        assert.deepEqual(addWorkingDays(calendar, from, days), minuteAt((day + 1) * 1440));
      }),
    ));
});

describe('the calendar as arithmetic', () => {
  it('never gives less for more, nor an earlier due time for a later start', () =>
    fc.assert(
      fc.property(calendars, instants, instants, amounts, amounts, (calendar, one, other, few, more) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const [less, least] = few >= more ? [few, more] : [more, few];
        assert.ok(addOfficeHours(calendar, early, less) <= addOfficeHours(calendar, late, less));
        assert.ok(addOfficeHours(calendar, early, least) <= addOfficeHours(calendar, early, less));
        assert.ok(addWorkingDays(calendar, early, 3) <= addWorkingDays(calendar, late, 3));
        const rolled = (from: Date) => addCalendarDays(calendar, from, 3, { rollOver: true });
        assert.ok(rolled(early) <= rolled(late));
        const thirtieth = (from: Date) =>
          dueTime(calendar, { unit: 'DAY_OF_MONTH', day: 30, rollOver: true }, from).due;
        assert.ok(thirtieth(early) <= thirtieth(late));
      }),
    ));

  it('adds up over any split', () =>
    fc.assert(
      fc.property(calendars, instants, amounts, amounts, (calendar, from, one, other) => {
        const half = addOfficeHours(calendar, from, one);
        const whole = addOfficeHours(calendar, from, one + other);
        assert.deepEqual(addOfficeHours(calendar, half, other), whole);
        const between = (a: Date, b: Date) => officeMinutesBetween(calendar, a, b);
        assert.equal(between(from, half) + between(half, whole), between(from, whole));
      }),
    ));

  it('counts back what was added, from any millisecond', () =>
    fc.assert(
      fc.property(calendars, instants, amounts, (calendar, from, amount) => {
        assert.equal(officeMinutesBetween(calendar, from, addOfficeHours(calendar, from, amount)), amount);
      }),
    ));

  it('ends a rolled-over time on a working day', () =>
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 0, max: 40 }), (calendar, from, days) => {
        const due = addCalendarDays(calendar, from, days, { rollOver: true });
        assert.ok(isWorkingDay(calendar, dayAt(new Date(due.getTime() - 1))));
        assert.ok(due >= addCalendarDays(calendar, from, days, { rollOver: false }));
      }),
    ));
});

describe('the spans of a due time', () => {
  const amount = fc.integer({ min: 0, max: 40 });
  const rollOver = fc.boolean();
  const rules: fc.Arbitrary<DueRule> = fc.oneof(
    fc.record({ unit: fc.constant('OFFICE_HOURS' as const), amount }),
    fc.record({ unit: fc.constant('WORKING_DAYS' as const), amount }),
    fc.record({ unit: fc.constant('CALENDAR_DAYS' as const), amount, rollOver }),
    fc.record({ unit: fc.constant('DAY_OF_MONTH' as const), day: fc.integer({ min: 1, max: 31 }), rollOver }),
  );
  const asked = (rule: DueRule) =>
    rule.unit === 'DAY_OF_MONTH' ? 1 : rule.unit === 'OFFICE_HOURS' ? rule.amount * 60 : rule.amount;

  it('lead from the start to the due time without a gap and add up to what was given', () =>
    fc.assert(
      fc.property(calendars, rules, instants, (calendar, rule, start) => {
        const result = dueTime(calendar, rule, start);
        const ends = [start, ...result.spans.map(({ to }) => to)];
        assert.deepEqual(
          result.spans.map(({ from }) => from),
          ends.slice(0, -1),
        );
        assert.deepEqual(ends.at(-1), result.due);
        assert.ok(result.spans.every(({ from, to }) => from < to));
        const sum = result.spans.reduce((total, { counted }) => total + counted, 0);
        assert.ok(Math.abs(sum - asked(rule)) < 1e-6);
        for (const language of ['vi', 'en'] as const)
          assert.doesNotMatch(explain(result, language), /undefined|NaN|null/);
      }),
      { numRuns: 500 },
    ));
});
