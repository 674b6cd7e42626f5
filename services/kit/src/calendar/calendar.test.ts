import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asKnownAt, DEFAULT_SEASONS } from './calendar.ts';
import type { Calendar, CalendarRow } from './calendar.ts';
import { dayNumber, weekdayOf, writtenDay } from './days.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';
import { dueTime, isOnTime } from './due-time.ts';
import type { DueRule } from './due-time.ts';
import { explain } from './explain.ts';
import { addOfficeHours, officeMinutesBetween } from './office-hours.ts';
import { isWorkingDay } from './spans.ts';
import { addCalendarDays, addWorkingDays, dayOfMonth } from './whole-days.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const early = at('2020-01-01 00:00');
const row = (day: string, kind: CalendarRow['kind'] = 'HOLIDAY', recordedAt = early): CalendarRow => ({
  day,
  kind,
  name: `Ngày ${day}`,
  decision: 'thử',
  recordedAt,
  revokedAt: null,
});
const hours = (seasons = DEFAULT_SEASONS, validFrom = '2000-01-01') => ({
  validFrom,
  seasons,
  decision: 'thử',
  recordedAt: early,
  revokedAt: null,
});
const calendar = (...rows: CalendarRow[]): Calendar => ({
  version: '1',
  hours: [hours()],
  weekend: [0, 6],
  rows,
});
const plain = calendar();
const rolling = { rollOver: true };

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

describe('the explanation', () => {
  it('has no empty span where a start lies on the edge of a session', () => {
    for (const time of ['07:30', '11:30', '13:30', '17:30']) {
      const { spans } = dueTime(plain, { unit: 'OFFICE_HOURS', amount: 8 }, at(`2026-11-20 ${time}`));
      assert.ok(spans.every(({ from, to }) => from < to));
    }
  });

  const said = (used: Calendar, rule: DueRule, start: string) => {
    const result = dueTime(used, rule, at(start));
    return [explain(result, 'vi'), explain(result, 'en')];
  };

  it('says which hours were counted and which were not', () =>
    assert.deepEqual(said(plain, { unit: 'OFFICE_HOURS', amount: 8 }, '2026-11-20 16:00'), [
      'T6 20/11/2026 16:00–17:30: 1 giờ 30 phút; nghỉ cuối tuần 21–22/11; T2 23/11/2026 07:30–11:30: 4 giờ; ' +
        'T2 23/11/2026 13:30–16:00: 2 giờ 30 phút; hạn: T2 23/11/2026 16:00',
      'Fri 20/11/2026 16:00–17:30: 1 hour 30 minutes; weekend 21–22/11; Mon 23/11/2026 07:30–11:30: 4 hours; ' +
        'Mon 23/11/2026 13:30–16:00: 2 hours 30 minutes; due: Mon 23/11/2026 16:00',
    ]));

  it('says working days, with the holiday by its name', () =>
    assert.deepEqual(said(defaultCalendar2026, { unit: 'WORKING_DAYS', amount: 2 }, '2026-11-20 16:00'), [
      'ngày bắt đầu không tính 20/11; nghỉ cuối tuần 21–22/11; T2 23/11/2026: 1 ngày làm việc; ' +
        'nghỉ lễ 24/11 (Ngày Văn hoá Việt Nam); T4 25/11/2026: 1 ngày làm việc; hạn: T4 25/11/2026 24:00',
      'first day not counted 20/11; weekend 21–22/11; Mon 23/11/2026: 1 working day; ' +
        'public holiday 24/11 (Ngày Văn hoá Việt Nam); Wed 25/11/2026: 1 working day; due: Wed 25/11/2026 24:00',
    ]));

  it('says that a last day of rest was moved', () => {
    const [vi] = said(plain, { unit: 'CALENDAR_DAYS', amount: 3, rollOver: true }, '2026-11-18 10:00');
    assert.equal(
      vi,
      'ngày bắt đầu không tính 18/11; T5 19/11/2026–T6 20/11/2026: 2 ngày; T7 21/11/2026: 1 ngày, trúng nghỉ cuối tuần; ' +
        'nghỉ cuối tuần 22/11; chuyển sang ngày làm việc tiếp theo T2 23/11/2026; hạn: T2 23/11/2026 24:00',
    );
    const [, en] = said(plain, { unit: 'DAY_OF_MONTH', day: 30, rollOver: true }, '2027-05-01 00:00');
    assert.equal(
      en,
      'Sun 30/05/2027: the day set, falls on weekend; moved to the next working day Mon 31/05/2027; ' +
        'due: Mon 31/05/2027 24:00',
    );
  });
});
