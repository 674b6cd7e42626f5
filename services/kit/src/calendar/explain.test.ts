import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at, plain } from '../testing/a-calendar.ts';
import type { Calendar } from './calendar.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';
import { dueTime } from './due-time.ts';
import type { DueRule } from './due-time.ts';
import { explain } from './explain.ts';

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
