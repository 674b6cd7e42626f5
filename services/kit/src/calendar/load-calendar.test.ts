import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { asKnownAt } from './calendar.ts';
import { defaultCalendar2026 } from './default-calendar-2026.ts';
import { currentCalendar } from './load-calendar.ts';
import { isWorkingDay } from './spans.ts';

describe('the calendar as rows (D14)', () => {
  let desk: Desk;
  before(async () => {
    desk = await aDesk();
  });
  after(() => desk.close());

  const announce = (day: string, kind = 'HOLIDAY') =>
    desk.db.query(
      `insert into kit.calendar_entry (day, kind, name, decision) values ($1, $2, 'Nghỉ', '1/QĐ') returning id`,
      [day, kind],
    );

  it('begins with the years 2026 and 2027, what is unconfirmed marked as such', async () => {
    const { version, ...loaded } = await currentCalendar(desk.runtime);
    const { version: _drawnUp, ...begun } = defaultCalendar2026;
    assert.match(version, /^\d+-[0-9a-f]{8}$/);
    assert.deepEqual(loaded, begun);
    const marked = await desk.db.query<{ day: string }>(
      'select day::text from kit.calendar_entry where not confirmed order by day',
    );
    assert.deepEqual(
      marked.map(({ day }) => day),
      defaultCalendar2026.rows.filter(({ decision }) => /chưa xác nhận/.test(decision)).map(({ day }) => day),
    );
  });

  it('is read anew after a decision and after its revocation, and not without one', async () => {
    const before = await currentCalendar(desk.runtime);
    assert.equal(await currentCalendar(desk.runtime), before);
    const [row] = await announce('2026-12-07');
    const announced = await currentCalendar(desk.runtime);
    assert.notEqual(announced.version, before.version);
    assert.equal(isWorkingDay(announced, '2026-12-07'), false);
    await desk.db.query(
      `update kit.calendar_entry set revoked_at = now(), revoke_decision = '2/QĐ' where id = $1`,
      [row?.['id']],
    );
    const revoked = await currentCalendar(desk.runtime);
    assert.notEqual(revoked.version, announced.version);
    assert.equal(isWorkingDay(revoked, '2026-12-07'), true);
    const standing = revoked.rows.find(({ day }) => day === '2026-12-07');
    assert.ok(standing?.revokedAt);
    assert.equal(isWorkingDay(asKnownAt(revoked, standing.recordedAt), '2026-12-07'), false);
  });

  it('is not rewritten or erased, whoever writes; a day has one decision that stands', async () => {
    await announce('2026-12-08');
    for (const statement of [
      `update kit.calendar_entry set day = '2026-12-09' where day = '2026-12-08'`,
      `update kit.calendar_entry set revoked_at = null, revoke_decision = null where day = '2026-12-07'`,
      `delete from kit.calendar_entry where day = '2026-12-08'`,
      `update kit.working_hours set valid_from = '2001-01-01'`,
      `delete from kit.working_hours`,
    ])
      await assert.rejects(desk.db.query(statement), /what the calendar once said stays/, statement);
    await assert.rejects(announce('2026-12-08', 'MAKEUP_WORKDAY'), /calendar_day_stands_once/);
  });

  it('is kept by identity alone: another service reads it and cannot write it', async () => {
    for (const statement of [
      `insert into kit.calendar_entry (day, kind, name, decision) values ('2026-12-10', 'HOLIDAY', 'a', 'b')`,
      `update kit.calendar_entry set revoked_at = now()`,
      `delete from kit.working_hours`,
    ])
      await assert.rejects(desk.runtime.pool.query(statement), /permission denied/, statement);
  });
});
