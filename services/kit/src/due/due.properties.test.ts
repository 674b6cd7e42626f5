import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_SEASONS } from '../calendar/calendar.ts';
import type { Calendar, CalendarRow } from '../calendar/calendar.ts';
import { dueHistory, latestOf } from '../calendar/due-history.ts';
import { DAY, dayNumber, startOf, writtenDay } from '../calendar/days.ts';
import { dueTime } from '../calendar/due-time.ts';
import type { DueRule } from '../calendar/due-time.ts';
import { shareOf } from '../calendar/share-of.ts';
import { effectiveDue, isLate, movedDue } from './due-clock.ts';
import type { Announced } from './due-clock.ts';

const FIRST = dayNumber('2027-12-20');
const BEGIN = startOf(FIRST);

const rules: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({ unit: fc.constant('OFFICE_HOURS' as const), amount: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ unit: fc.constant('WORKING_DAYS' as const), amount: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    unit: fc.constant('CALENDAR_DAYS' as const),
    amount: fc.integer({ min: 1, max: 5 }),
    rollOver: fc.boolean(),
  }),
  fc.record({
    unit: fc.constant('DAY_OF_MONTH' as const),
    day: fc.integer({ min: 1, max: 31 }),
    rollOver: fc.boolean(),
  }),
);

/** Decisions on days around, each recorded at some moment after the start, some taken back later. */
const decisions: fc.Arbitrary<CalendarRow[]> = fc.array(
  fc
    .record({
      day: fc.integer({ min: -3, max: 40 }).map((day) => writtenDay(FIRST + day)),
      kind: fc.constantFrom('HOLIDAY' as const, 'MAKEUP_WORKDAY' as const),
      recorded: fc.integer({ min: -5 * DAY, max: 30 * DAY }),
      revoked: fc.option(fc.integer({ min: 1, max: 10 * DAY })),
    })
    .map(({ day, kind, recorded, revoked }) => ({
      ...{ day, kind, name: day, decision: 'thử' },
      recordedAt: new Date(BEGIN + recorded),
      revokedAt: revoked === null ? null : new Date(BEGIN + recorded + revoked),
    })),
  { maxLength: 12 },
);

const calendarOf = (rows: CalendarRow[]): Calendar => ({
  version: '1',
  weekend: [0, 6],
  rows,
  hours: [
    {
      validFrom: '2000-01-01',
      seasons: DEFAULT_SEASONS,
      decision: 'thử',
      recordedAt: new Date(0),
      revokedAt: null,
    },
  ],
});

const instants = fc.integer({ min: 0, max: 20 * DAY }).map((ms) => new Date(BEGIN + ms));

describe('a due time that follows the calendar (D14)', () => {
  /** Announces as a service does, calendar after calendar. */
  const announcing = (rule: DueRule, start: Date, calendars: readonly Calendar[]) =>
    calendars.reduce<Announced[]>((announced, calendar) => {
      const due = announced.length > 0 ? movedDue(calendar, { announced }) : dueTime(calendar, rule, start);
      return due ? [...announced, { due, announcedAt: start, cause: 'CALENDAR' }] : announced;
    }, []);

  it('never makes an act late that was on time when it was done', () =>
    fc.assert(
      fc.property(
        rules,
        instants,
        fc.array(decisions, { minLength: 2, maxLength: 5 }),
        instants,
        (rule, start, sets, at) => {
          const calendars = sets.map(calendarOf);
          for (let known = 1; known < calendars.length; known++) {
            const before = announcing(rule, start, calendars.slice(0, known));
            const after = announcing(rule, start, calendars.slice(0, known + 1));
            const done = { endedAt: new Date(Math.max(at.getTime(), start.getTime())) };
            if (!isLate({ announced: before, ...done }, at))
              assert.ok(!isLate({ announced: after, ...done }, at));
            assert.ok(effectiveDue({ announced: after }).due >= effectiveDue({ announced: before }).due);
          }
        },
      ),
    ));

  it('is announced once for one calendar, however often it is looked at', () =>
    fc.assert(
      fc.property(rules, instants, decisions, decisions, (rule, start, one, other) => {
        const announced = announcing(rule, start, [calendarOf(one), calendarOf(other)]);
        assert.equal(movedDue(calendarOf(other), { announced }), null);
      }),
    ));

  it('has a history that ends with what the calendar says now, without a step that changes nothing', () =>
    fc.assert(
      fc.property(rules, instants, decisions, (rule, start, rows) => {
        const now = new Date(BEGIN + 90 * DAY);
        const calendar = calendarOf(rows);
        const history = dueHistory(calendar, rule, start, now);
        const dues = history.map(({ due }) => due.due.getTime());
        assert.equal(dues.at(-1), dueTime(calendar, rule, start).due.getTime());
        assert.ok(dues.every((due, at) => due !== dues[at - 1]));
        assert.equal(latestOf(history)?.due.due.getTime(), Math.max(...dues));
        assert.deepEqual(history[0]?.knownSince, start);
      }),
    ));
});

describe('a share of a due time', () => {
  it('grows with the share, from the start to the due time', () =>
    fc.assert(
      fc.property(
        rules,
        instants,
        decisions,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rule, start, rows, share) => {
          const due = dueTime(calendarOf(rows), rule, start);
          const [some, more] = [shareOf(due, share / 2), shareOf(due, share)];
          assert.ok(start <= some && some <= more && more <= due.due);
          assert.deepEqual(shareOf(due, 1), due.due);
        },
      ),
    ));

  it('counts what counts: three quarters of four office hours are three', () => {
    const due = dueTime(
      calendarOf([]),
      { unit: 'OFFICE_HOURS', amount: 4 },
      new Date('2026-11-20T09:00:00Z'),
    );
    assert.deepEqual(shareOf(due, 0.75), new Date('2026-11-23T02:00:00Z'));
  });
});
