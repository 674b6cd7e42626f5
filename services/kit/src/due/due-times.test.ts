import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Actor } from '../access/actor.ts';
import { runCommand } from '../commands/run-command.ts';
import { EventLoop } from '../events/event-loop.ts';
import { newId } from '../ids/ids.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { behavesLikeACommand } from '../testing/behaves-like-a-command.ts';
import { setClock } from '../testing/set-clock.ts';
import { effectiveDue, isLate } from './due-clock.ts';
import { endedClocks, runningClocks } from './due-clocks.query.ts';
import { dueTimers } from './due-timers.ts';
import { dueRules } from './due-rules.query.ts';
import { followTheCalendar } from './follow-the-calendar.ts';
import { setDueRule } from './set-due-rule.ts';
import type { SetDueRule } from './set-due-rule.ts';

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`);

describe('due times of the steps (Điều 15, D14)', () => {
  let desk: Desk;
  let author: Actor;
  let secretary: Actor;
  let chief: Actor;
  before(async () => {
    desk = await aDesk();
    author = await desk.hire('STAFF');
    secretary = await desk.hire('STANDING_SECRETARIAT');
    chief = await desk.hire('EDITOR_IN_CHIEF');
  });
  after(() => desk.close());
  // Every test has the calendar to itself.
  beforeEach(() => desk.db.query('truncate kit.calendar_entry'));

  const drain = () =>
    new EventLoop(
      desk.runtime,
      [followTheCalendar('piece')],
      dueTimers({ noun: 'piece', titleOf: async () => 'Tin' }),
    ).drain();

  /** Sent in at that moment; waits to be received from then on. */
  async function sent(instant: string): Promise<string> {
    await setClock(desk.db, at(instant));
    const id = await desk.draft(author);
    assert.deepEqual(await desk.step('submit', author, id), []);
    return id;
  }

  /** A decision on a day, recorded at that moment. */
  async function decided(instant: string, day: string, kind: 'HOLIDAY' | 'MAKEUP_WORKDAY'): Promise<void> {
    await setClock(desk.db, at(instant));
    await desk.db.query(
      `insert into kit.calendar_entry (day, kind, name, decision) values ($1, $2, 'Nghỉ', '1/QĐ')`,
      [day, kind],
    );
    await changed();
  }

  async function changed(): Promise<void> {
    await desk.db.query(
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values ($1, 'calendar.changed', 'identity', 'CalendarEntry', '1', '{}', now())`,
      [newId()],
    );
    await drain();
  }

  async function clockOf(id: string) {
    const [clock] = await runningClocks(desk.runtime, [id]);
    return clock ?? assert.fail('nothing is due');
  }

  const dues = async (id: string) => (await clockOf(id)).announced.map(({ due }) => due.due);

  const bells = async (id: string) =>
    (
      await desk.db.query<{ type: string }>(
        `select type from desk.outbox where subject_id = $1 and type in ('piece.due-nearing', 'piece.overdue') order by id`,
        [id],
      )
    ).map(({ type }) => type);

  it('A8: sent on Friday 16:00, next Monday declared a holiday on Sunday: it moves, both are kept, nobody is late', async () => {
    const id = await sent('2026-11-20 16:00');
    assert.deepEqual(await dues(id), [at('2026-11-23 10:00')]);
    await decided('2026-11-22 20:00', '2026-11-23', 'HOLIDAY');
    const clock = await clockOf(id);
    assert.deepEqual(
      clock.announced.map(({ due, cause }) => [due.due, cause]),
      [
        [at('2026-11-23 10:00'), 'STEP'],
        [at('2026-11-24 10:00'), 'CALENDAR'],
      ],
    );
    const [first, second] = clock.announced.map(({ due }) => due.calendarVersion);
    assert.notEqual(first, second);
    assert.equal(isLate(clock, at('2026-11-24 10:00')), false);
    assert.equal(isLate(clock, new Date(at('2026-11-24 10:00').getTime() + 1)), true);
  });

  it('a make-up workday announced late makes it earlier, and counts against nobody', async () => {
    const id = await sent('2026-11-20 16:00');
    await decided('2026-11-21 07:00', '2026-11-21', 'MAKEUP_WORKDAY');
    assert.deepEqual(await dues(id), [at('2026-11-23 10:00'), at('2026-11-21 10:00')]);
    const clock = await clockOf(id);
    assert.deepEqual(effectiveDue(clock).due, at('2026-11-23 10:00'));
    assert.equal(isLate(clock, at('2026-11-23 10:00')), false);
  });

  it('told of the same calendar twice, says it once', async () => {
    const id = await sent('2026-11-20 16:00');
    await decided('2026-11-22 20:00', '2026-11-23', 'HOLIDAY');
    await changed();
    assert.equal((await dues(id)).length, 2);
  });

  it('pass over midnight, the end of a month, Tết and 29 February', async () => {
    await desk.db.query(
      `insert into kit.calendar_entry (day, kind, name, decision) select d, 'HOLIDAY', 'Tết', '1/QĐ'
       from generate_series('2028-01-25'::date, '2028-01-31', '1 day') d`,
    );
    for (const [instant, due] of [
      ['2026-11-30 23:59', '2026-12-01 11:30'],
      ['2026-12-01 00:00', '2026-12-01 11:30'],
      ['2026-12-31 16:30', '2027-01-01 10:30'],
      ['2028-01-24 15:00', '2028-02-01 09:00'],
      ['2028-02-28 16:00', '2028-02-29 10:00'],
      ['2028-02-29 17:30', '2028-03-01 11:30'],
    ] as const)
      assert.deepEqual(await dues(await sent(instant)), [at(due)], instant);
  });

  it('end with the step, which says how long it took and was given', async () => {
    const id = await sent('2026-11-23 08:00');
    await setClock(desk.db, at('2026-11-23 15:00'));
    await desk.step('accept', secretary, id);
    const [step] = await desk.db.query<{ id: string }>(
      `select id from desk.review_step where edition_id = $1 and action = 'accept'`,
      [id],
    );
    const [ended] = await endedClocks(desk.runtime, [step?.id ?? '']);
    assert.ok(ended);
    assert.deepEqual([ended.state, ended.endedAt], ['SUBMITTED', at('2026-11-23 15:00')]);
    assert.equal(isLate(ended, at('2026-11-23 09:00')), true);
    const running = await clockOf(id);
    assert.deepEqual([running.state, effectiveDue(running).due], ['COMPILING', at('2026-11-24 09:00')]);
  });

  it('ring at three quarters and when they are over, at the moved time, and not for what was done', async () => {
    const [moved, done] = [await sent('2026-11-20 16:00'), await sent('2026-11-20 16:00')];
    await decided('2026-11-22 20:00', '2026-11-23', 'HOLIDAY');
    await setClock(desk.db, at('2026-11-23 12:00'));
    await drain();
    assert.deepEqual(await bells(moved), []);
    await desk.step('return', secretary, done);
    await setClock(desk.db, at('2026-11-24 09:00'));
    await drain();
    assert.deepEqual(await bells(moved), ['piece.due-nearing']);
    await setClock(desk.db, at('2026-11-24 10:00'));
    await drain();
    assert.deepEqual(await bells(moved), ['piece.due-nearing']);
    await setClock(desk.db, at('2026-11-24 10:01'));
    await drain();
    await drain();
    assert.deepEqual(await bells(moved), ['piece.due-nearing', 'piece.overdue']);
    assert.deepEqual(await bells(done), []);
  });

  const given: SetDueRule = {
    ...{ state: 'SUBMITTED', section: null, correction: false },
    ...{ unit: 'WORKING_DAYS', amount: 2, reason: 'Theo phân công' },
  };

  it('are given by the editor-in-chief, for what comes; the rules that held stay readable (Điều 14.1)', async () => {
    const before = await sent('2026-11-23 08:00');
    assert.deepEqual((await runCommand(desk.runtime, chief, setDueRule, given)).refusals, []);
    const later = await sent('2026-11-23 08:00');
    assert.deepEqual(await dues(before), [at('2026-11-23 14:00')]);
    assert.deepEqual(await dues(later), [at('2026-11-26 00:00')]);
    const held = (await dueRules(desk.runtime, { history: true })).filter(
      ({ state, correction }) => state === 'SUBMITTED' && !correction,
    );
    assert.deepEqual(
      held.map(({ unit, amount, ended_at }) => [unit, amount, ended_at !== null]),
      [
        ['WORKING_DAYS', 2, false],
        ['OFFICE_HOURS', 4, true],
      ],
    );
    await assert.rejects(desk.db.query('update desk.due_rule set amount = 1'), /not rewritten/);
  });

  it('are no quarter of a day, no time at all, and nobody else’s to set', async () => {
    const codes = async (actor: Actor, input: Partial<SetDueRule>) =>
      (await runCommand(desk.runtime, actor, setDueRule, { ...given, ...input })).refusals.map(
        ({ code }) => code,
      );
    assert.deepEqual(await codes(chief, { amount: 1.5 }), ['DUE_AMOUNT_WRONG']);
    assert.deepEqual(await codes(chief, { unit: 'OFFICE_HOURS', amount: 0 }), ['DUE_AMOUNT_WRONG']);
    assert.deepEqual(await codes(chief, { reason: ' ' }), ['REASON_MISSING']);
    assert.deepEqual(await codes(secretary, {}), ['NO_RIGHT']);
  });

  describe('setDueRule', () =>
    behavesLikeACommand(() => ({
      runtime: desk.runtime,
      db: desk.db,
      command: setDueRule,
      event: 'due-rule.set',
      accepted: async () => ({ actor: chief, input: { ...given } }),
    })));
});
