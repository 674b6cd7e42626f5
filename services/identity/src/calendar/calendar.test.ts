import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { currentCalendar, isWorkingDay, runCommand } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { announceCalendarDay } from './announce-calendar-day.ts';
import type { AnnounceCalendarDay } from './announce-calendar-day.ts';
import { entriesOfYear, hoursOfYear } from './calendar-year.query.ts';
import { revokeCalendarDay } from './revoke-calendar-day.ts';
import { setWorkingHours } from './set-working-hours.ts';
import type { SetWorkingHours } from './set-working-hours.ts';

let it: Department;
let officeHead: Actor;
before(async () => {
  it = await aDepartment();
  officeHead = await aPerson(it.db, { role: 'OFFICE_HEAD' });
  await setClock(it.db, '2026-11-25T09:00:00+07:00');
});
after(() => it.close());

const at = () => ({ runtime: it.runtime, db: it.db });
const holiday = (day: string, input: Partial<AnnounceCalendarDay> = {}): AnnounceCalendarDay => ({
  ...{ day, kind: 'HOLIDAY', name: 'Nghỉ bão', decision: '77/TB-SCT' },
  ...input,
});
const hours = (input: Partial<SetWorkingHours> = {}): SetWorkingHours => ({
  validFrom: '2026-12-01',
  seasons: [{ from: '01-01', sessions: [{ from: '07:00', to: '11:00' }] }],
  decision: '78/TB-SCT',
  ...input,
});

describe('announceCalendarDay', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: announceCalendarDay,
    event: 'calendar.changed',
    accepted: async () => ({ actor: officeHead, input: holiday('2026-12-14') }),
  })));

describe('revokeCalendarDay', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: revokeCalendarDay,
    event: 'calendar.changed',
    accepted: async () => {
      const { value } = await runCommand(it.runtime, officeHead, announceCalendarDay, holiday('2026-12-15'));
      return { actor: officeHead, input: { entryId: value?.entryId ?? '', decision: '79/TB-SCT' } };
    },
  })));

describe('setWorkingHours', () =>
  behavesLikeACommand(() => ({
    ...at(),
    command: setWorkingHours,
    event: 'calendar.changed',
    accepted: async () => ({ actor: officeHead, input: hours({ validFrom: '2031-01-01' }) }),
  })));

const refused = async (actor: Actor, input: AnnounceCalendarDay) =>
  (await runCommand(it.runtime, actor, announceCalendarDay, input)).refusals.map(({ code }) => code);

test('the head of the office keeps the calendar, and nobody else (Điều 18.1)', async () => {
  for (const actor of [it.director, it.administrator, await aPerson(it.db, { role: 'EDITOR_IN_CHIEF' })])
    assert.deepEqual(await refused(actor, holiday('2026-12-21')), ['NO_RIGHT']);
});

test('a day that does not exist, is worked anyway, or has neither name nor decision is not announced', async () => {
  assert.deepEqual(await refused(officeHead, holiday('2026-02-30')), ['DAY_MALFORMED']);
  assert.deepEqual(await refused(officeHead, holiday('2026-12-22', { kind: 'MAKEUP_WORKDAY' })), [
    'DAY_IS_WORKED',
  ]);
  assert.deepEqual(await refused(officeHead, holiday('2026-12-22', { name: ' ', decision: '' })), [
    'DECISION_NUMBER_MISSING',
    'NAME_MISSING',
  ]);
});

test('a later decision on a day takes the place of the earlier, and both stay readable (D14)', async () => {
  assert.deepEqual(await refused(officeHead, holiday('2026-12-19')), []);
  await setClock(it.db, '2026-11-26T09:00:00+07:00');
  const swap = holiday('2026-12-19', { kind: 'MAKEUP_WORKDAY', name: 'Làm bù', decision: '80/TB-SCT' });
  assert.deepEqual(await refused(officeHead, swap), []);
  const entries = (await entriesOfYear(it.runtime, 2026)).filter(({ day }) => day === '2026-12-19');
  assert.deepEqual(
    entries.map(({ kind, revoke_decision, revoked_by }) => [kind, revoke_decision, revoked_by]),
    [
      ['HOLIDAY', '80/TB-SCT', officeHead.personId],
      ['MAKEUP_WORKDAY', null, null],
    ],
  );
  assert.equal(isWorkingDay(await currentCalendar(it.runtime), '2026-12-19'), true);
});

test('what was taken back is not taken back again', async () => {
  const { value } = await runCommand(it.runtime, officeHead, announceCalendarDay, holiday('2026-12-23'));
  const back = () =>
    runCommand(it.runtime, officeHead, revokeCalendarDay, { entryId: value?.entryId ?? '', decision: '81' });
  assert.deepEqual((await back()).refusals, []);
  assert.deepEqual(
    (await back()).refusals.map(({ code }) => code),
    ['CALENDAR_PAST_FIXED'],
  );
  assert.equal(isWorkingDay(await currentCalendar(it.runtime), '2026-12-23'), true);
});

test('of two who announce the same day at once one is told to look again', async () => {
  const both = await Promise.all(
    ['82/TB-SCT', '83/TB-SCT'].map((decision) => refused(officeHead, holiday('2026-12-24', { decision }))),
  );
  const standing = (await entriesOfYear(it.runtime, 2026)).filter(
    ({ day, revoked_at }) => day === '2026-12-24' && !revoked_at,
  );
  assert.equal(standing.length, 1);
  assert.ok(both.flat().every((code) => code === 'DAY_JUST_ANNOUNCED'));
});

test('hours hold from a day on, never backwards, and must make sense', async () => {
  const codes = async (input: Partial<SetWorkingHours>) =>
    (await runCommand(it.runtime, officeHead, setWorkingHours, hours(input))).refusals.map(
      ({ code }) => code,
    );
  assert.deepEqual(await codes({ validFrom: '2026-11-20' }), ['HOURS_IN_PAST']);
  const sessions = (...times: [string, string][]) => ({
    seasons: [{ from: '01-01', sessions: times.map(([from, to]) => ({ from, to })) }],
  });
  for (const wrong of [
    sessions(),
    sessions(['11:00', '07:00']),
    sessions(['07:00', '12:00'], ['11:00', '13:00']),
    sessions(['7h', '12h']),
    { seasons: [] },
    { seasons: [{ from: '02-30', sessions: [{ from: '07:00', to: '11:00' }] }] },
  ])
    assert.deepEqual(await codes(wrong), ['HOURS_MALFORMED']);
  assert.deepEqual(await codes({ validFrom: '2027-05-01' }), []);
  const validFrom = (await hoursOfYear(it.runtime, 2027)).map(({ valid_from }) => valid_from);
  assert.deepEqual(validFrom, ['2027-05-01', '2000-01-01']);
  assert.deepEqual(
    (await hoursOfYear(it.runtime, 2028)).map(({ valid_from }) => valid_from),
    ['2027-05-01'],
  );
});
