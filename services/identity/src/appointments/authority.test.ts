import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { RIGHTS, ROLE_MATRIX, ROLES as KIT_ROLES, runCommand, WHERE_ASSIGNED } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { setClock } from '@portal/kit/testing';
import { Client } from 'pg';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { aUnit } from '../testing/a-unit.ts';
import { appoint } from './appoint.ts';
import { endAppointment } from './end-appointment.ts';
import { ROLES } from './roles.ts';

let it: Department;
before(async () => {
  it = await aDepartment();
});
after(() => it.close());

async function basisOf(
  { personId }: Actor,
  right: string,
  scope: object = {},
): Promise<{ role: string } | null> {
  const [row] = await it.db.query<{ may: { role: string } | null }>(
    'select identity.may($1, $2, $3) as may',
    [personId, right, JSON.stringify(scope)],
  );
  return row?.may ?? null;
}

test('the role matrix of the database is the kit’s (Điều 10, 12–15, 18)', async () => {
  assert.deepEqual(Object.keys(ROLES).sort(), [...KIT_ROLES].sort());
  const rows = await it.db.query<{ role: string; right: string; where_assigned: boolean }>(
    'select role, "right", where_assigned from identity.role_right',
  );
  const known = new Set<string>(RIGHTS);
  assert.deepEqual(
    rows.filter(({ right }) => !known.has(right)),
    [],
  );
  const inDatabase = new Set(rows.map(({ role, right }) => `${role} ${right}`));
  const inKit = new Set(
    Object.entries(ROLE_MATRIX).flatMap(([role, rights]) => rights.map((right) => `${role} ${right}`)),
  );
  assert.deepEqual([...inDatabase].sort(), [...inKit].sort());
  const assigned = rows.filter((row) => row.where_assigned).map(({ role, right }) => `${role} ${right}`);
  const inWords = Object.entries(WHERE_ASSIGNED).flatMap(([right, roles]) =>
    roles.map((role) => `${role} ${right}`),
  );
  assert.deepEqual(assigned.sort(), inWords.sort());
});

test('an office holds from its first instant until just before its last (half-open)', async () => {
  const from = '2026-03-01T00:00:00+07:00';
  const until = '2026-04-01T00:00:00+07:00';
  const person = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF', from, until });
  const at = async (instant: string) => {
    await setClock(it.db, instant);
    return (await basisOf(person, 'VERIFY')) !== null;
  };
  assert.deepEqual(
    [
      await at('2026-02-28T23:59:59.999+07:00'),
      await at(from),
      await at('2026-03-31T23:59:59.999+07:00'),
      await at(until),
    ],
    [false, true, true, false],
  );
  await setClock(it.db, null);
});

test('a unit’s head approves for their own unit, and for no other (Điều 10.1a)', async () => {
  const other = await aUnit(it.db);
  const head = await aPerson(it.db, { role: 'UNIT_HEAD', unitId: it.unitId });
  assert.ok(await basisOf(head, 'UNIT_APPROVE', { unit: it.unitId }));
  assert.equal(await basisOf(head, 'UNIT_APPROVE', { unit: other }), null);
  assert.equal(await basisOf(head, 'UNIT_APPROVE', { unit: null }), null);
});

test('an office limited to sections covers these, and nothing that has none (Điều 14.2)', async () => {
  const deputy = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF', sections: ['thong-bao'] });
  assert.ok(await basisOf(deputy, 'VERIFY', { section: 'thong-bao' }));
  assert.equal(await basisOf(deputy, 'VERIFY', { section: 'hoi-dap' }), null);
  assert.equal(await basisOf(deputy, 'VERIFY', { section: null }), null);
});

test('may_all answers as may does, question by question', async () => {
  const deputy = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF', sections: ['thong-bao'] });
  const questions = [
    { right: 'VERIFY', scope: { section: 'thong-bao' } },
    { right: 'VERIFY', scope: { section: 'hoi-dap' } },
    { right: 'APPROVE', scope: {} },
  ];
  const [row] = await it.db.query<{ answers: unknown[] }>('select identity.may_all($1, $2) as answers', [
    deputy.personId,
    JSON.stringify(questions),
  ]);
  const one = await Promise.all(questions.map(({ right, scope }) => basisOf(deputy, right, scope)));
  assert.deepEqual(row?.answers, one);
});

test('there are never two editors-in-chief at an instant, also when both are made at once (Điều 12)', async () => {
  const make = async () => {
    const { personId } = await it.somebody();
    return runCommand(it.runtime, it.director, appoint, {
      personId,
      role: 'EDITOR_IN_CHIEF',
      decisionNumber: '1',
    });
  };
  const answers = await Promise.all([make(), make(), make()]);
  assert.equal(answers.filter(({ value }) => value !== null).length, 1);
  for (const { refusals } of answers.filter(({ value }) => value === null))
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['TWO_EDITORS_IN_CHIEF'],
    );
});

test('the administrator holds no editorial office, whichever comes first (Điều 6.3)', async () => {
  const personId = it.administrator.personId ?? '';
  const asMember = await runCommand(it.runtime, it.director, appoint, {
    personId,
    role: 'BOARD_MEMBER',
    decisionNumber: '1',
  });
  assert.deepEqual(
    asMember.refusals.map(({ code }) => code),
    ['ADMINISTRATOR_APART'],
  );
  await assert.rejects(
    it.db.query(
      `insert into identity.appointment (id, person_id, role, decision_number, valid, created_at)
       values (gen_random_uuid(), $1, 'BOARD_MEMBER', '1', '[2020-01-01,)', kit.now())`,
      [personId],
    ),
    /administrator_holds_no_editorial_office/,
  );
});

test('an administrator fills no board and makes no second administrator (Điều 12)', async () => {
  for (const role of ['EDITOR_IN_CHIEF', 'SITE_ADMINISTRATOR', 'POSTING_OFFICER']) {
    const { personId } = await it.somebody();
    const { refusals } = await runCommand(it.runtime, it.administrator, appoint, {
      personId,
      role,
      decisionNumber: '1',
    });
    assert.ok(
      refusals.some(({ code }) => code === 'NO_RIGHT'),
      role,
    );
  }
});

test('revoked at once: who asks while an office is being ended waits, and is told no (D2)', async () => {
  const person = await aPerson(it.db, { role: 'STANDING_SECRETARIAT' });
  const [held] = await it.db.query<{ id: string }>(
    'select id from identity.appointment where person_id = $1',
    [person.personId],
  );
  const ending = new Client({ connectionString: it.db.url });
  await ending.connect();
  await ending.query('begin');
  await ending.query(
    `update identity.appointment set valid = tstzrange(lower(valid), kit.now(), '[)') where id = $1`,
    [held?.id],
  );
  const asked = basisOf(person, 'COMPILE');
  await ending.query('commit');
  await ending.end();
  assert.equal(await asked, null);
});

test('the past of an office is not rewritten, not even by the database’s owner', async () => {
  const person = await aPerson(it.db, { role: 'CONTRIBUTOR', until: '2021-01-01T00:00:00Z' });
  const change = (set: string) =>
    it.db.query(`update identity.appointment set ${set} where person_id = $1`, [person.personId]);
  await assert.rejects(change(`valid = '[2020-01-01,)'`), /past of an appointment/);
  await assert.rejects(change(`role = 'STAFF'`), /past of an appointment/);
  const [held] = await it.db.query<{ id: string }>(
    'select id from identity.appointment where person_id = $1',
    [person.personId],
  );
  const ended = await runCommand(it.runtime, it.administrator, endAppointment, {
    appointmentId: held?.id ?? '',
    decisionNumber: '1',
  });
  assert.deepEqual(
    ended.refusals.map(({ code }) => code),
    ['APPOINTMENT_ENDED'],
  );
});

test('identity’s own role can take no office and erase none behind its commands’ back', async () => {
  const { pool } = it.runtime;
  await assert.rejects(pool.query('delete from identity.appointment'), /permission denied/);
  await assert.rejects(pool.query(`update identity.role_right set "right" = 'APPROVE'`), /permission denied/);
  await assert.rejects(
    pool.query(`insert into kit.clock (instant, frozen) values (now(), true)`),
    /permission denied/,
  );
});
