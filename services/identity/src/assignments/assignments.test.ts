import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createContextKeys, newId, ROLES, runCommand, WHERE_ASSIGNED } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import { setClock, TEST_SECRET } from '@portal/kit/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { identityService } from '../service.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { anAssignment } from '../testing/an-assignment.ts';
import { onEditionOver } from '../reactions/on-edition-over.end-assignments.ts';
import { assignMember } from './assign-member.ts';
import type { AssignMember } from './assign-member.ts';
import { endAssignment } from './end-assignment.ts';

let it: Department;
let service: Service;
let chief: Actor;
before(async () => {
  it = await aDepartment();
  chief = await aPerson(it.db, { role: 'EDITOR_IN_CHIEF' });
  const { publicKey } = await createContextKeys();
  const options = { databaseUrl: it.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' };
  service = await identityService.create(options);
});
after(async () => {
  await service.close();
  await it.close();
});

/** One question, three functions, one answer. */
async function mayCompile({ personId }: Actor, scope: object): Promise<boolean> {
  const [row] = await it.db.query<{ may: object | null; all: [object | null]; listed: boolean }>(
    `select identity.may($1, 'COMPILE', $2) as may,
       identity.may_all($1, jsonb_build_array(jsonb_build_object('right', 'COMPILE', 'scope', $2::jsonb))) as all,
       exists (select from identity.who_may('COMPILE', $2) w where w.person_id = $1) as listed`,
    [personId, JSON.stringify(scope)],
  );
  assert.deepEqual(row?.all[0], row?.may);
  assert.equal(row?.listed, row?.may !== null);
  return row?.may !== null;
}

const assign = (by: Actor, to: Actor, told: Partial<AssignMember> = {}) =>
  runCommand(it.runtime, by, assignMember, { personId: to.personId ?? '', section: 'thong-bao', ...told });
const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);
const aMember = () => aPerson(it.db, { role: 'BOARD_MEMBER' });
const inSection = (section: string, more: object = {}) => ({ section, field: null, item: newId(), ...more });

test('a member who is assigned nothing edits nothing; assigned a section, what stands there (Điều 14.3)', async () => {
  const member = await aMember();
  assert.equal(await mayCompile(member, inSection('thong-bao')), false);
  assert.equal(await mayCompile(member, {}), false);
  assert.deepEqual(codesOf(await assign(chief, member)), []);
  assert.equal(await mayCompile(member, inSection('thong-bao', { field: 'dien-luc' })), true);
  assert.equal(await mayCompile(member, inSection('hoi-dap')), false);
  assert.equal(await mayCompile(member, {}), true);
});

test('assigned one edition, only that one, and only while it stands in the section it was assigned in', async () => {
  const member = await aMember();
  const itemId = newId();
  await assign(chief, member, { itemId });
  assert.equal(await mayCompile(member, inSection('thong-bao', { item: itemId })), true);
  assert.equal(await mayCompile(member, inSection('thong-bao')), false);
  assert.equal(await mayCompile(member, inSection('thong-bao', { item: null })), false);
  assert.equal(await mayCompile(member, inSection('hoi-dap', { item: itemId })), false);
});

test('every office × assigned or not: an assignment means something to members and deputies only', async () => {
  const wrong: string[] = [];
  for (const role of ROLES.filter((code) => !['DIRECTOR', 'EDITOR_IN_CHIEF'].includes(code))) {
    const person = await aPerson(it.db, { role, unitId: it.unitId });
    const before = await mayCompile(person, inSection('thong-bao'));
    const { refusals } = await assign(chief, person);
    const suitable = WHERE_ASSIGNED.COMPILE?.includes(role) ?? false;
    if ((refusals.length === 0) !== suitable) wrong.push(`${role}: ${codesOf({ refusals }).join()}`);
    const expected = suitable || role === 'STANDING_SECRETARIAT';
    if (before !== (role === 'STANDING_SECRETARIAT')) wrong.push(`${role} not assigned`);
    if ((await mayCompile(person, inSection('thong-bao'))) !== expected) wrong.push(`${role} assigned`);
  }
  assert.equal(await mayCompile(chief, inSection('thong-bao')), true);
  assert.deepEqual(wrong, []);
});

test('the editor-in-chief assigns everywhere, a deputy within their own sections and fields (Điều 14.2)', async () => {
  const member = await aMember();
  const deputy = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF', sections: ['hoi-dap'] });
  const expert = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF', fields: ['dien-luc'] });
  assert.deepEqual(codesOf(await assign(deputy, member)), ['NO_RIGHT']);
  assert.deepEqual(codesOf(await assign(deputy, member, { section: 'hoi-dap' })), []);
  assert.deepEqual(codesOf(await assign(expert, member)), ['NO_RIGHT']);
  assert.deepEqual(codesOf(await assign(expert, member, { field: 'dien-luc' })), []);
  assert.deepEqual(codesOf(await assign(member, member, { section: 'lien-he' })), ['NO_RIGHT']);
  assert.deepEqual(codesOf(await assign(chief, member, { section: 'lien-he' })), []);
});

test('the database refuses what the command would: beyond power, backwards, twice, rewritten', async () => {
  const member = await aMember();
  const deputy = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF', sections: ['hoi-dap'] });
  const given = { to: member, section: 'thong-bao' };
  await assert.rejects(anAssignment(it.db, { ...given, by: deputy }), { detail: 'NO_RIGHT' });
  const staff = await aPerson(it.db, { role: 'STAFF' });
  await assert.rejects(anAssignment(it.db, { ...given, to: staff, by: chief }), {
    detail: 'ASSIGNEE_UNSUITABLE',
  });
  const id = await anAssignment(it.db, { ...given, by: chief });
  await assert.rejects(anAssignment(it.db, { ...given, by: chief }), { constraint: 'assigned_twice' });
  const change = (set: string) => it.db.query(`update identity.assignment set ${set} where id = $1`, [id]);
  await assert.rejects(change(`section = 'hoi-dap'`), { detail: 'ASSIGNMENT_ENDED' });
  await assert.rejects(change(`valid = tstzrange(lower(valid) - interval '1 day', null)`), {
    detail: 'ASSIGNMENT_ENDED',
  });
  await assert.rejects(it.runtime.pool.query('delete from identity.assignment'), /permission denied/);
  assert.deepEqual(codesOf(await assign(chief, member)), ['ASSIGNED_ALREADY']);
});

test('every wrong input has its own code, and all are told at once', async () => {
  const staff = await aPerson(it.db, { role: 'STAFF' });
  const told = await assign(chief, staff, {
    section: 'khong-co',
    field: 'cung-khong',
    until: new Date('2020-01-01'),
  });
  assert.deepEqual(codesOf(told), ['ASSIGNEE_UNSUITABLE', 'PERIOD_EMPTY', 'CODE_UNKNOWN', 'CODE_UNKNOWN']);
});

test('half-open at any instant: it holds exactly within [from, until)', async () => {
  const start = Date.parse('2027-02-15T08:00:00+07:00');
  await setClock(it.db, new Date(start).toISOString());
  const member = await aMember();
  await assign(chief, member, { until: new Date(start + 86_400_000) });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -86_400_000, max: 2 * 86_400_000 }), async (offset) => {
      await setClock(it.db, new Date(start + offset).toISOString());
      assert.equal(await mayCompile(member, inSection('thong-bao')), offset >= 0 && offset < 86_400_000);
    }),
    { numRuns: 30, examples: [[-1], [0], [86_399_999], [86_400_000]] },
  );
  await setClock(it.db, null);
});

test('ending waits for whoever is editing by it, and whoever comes after is refused (D2)', async () => {
  const member = await aMember();
  const assignmentId = await anAssignment(it.db, { to: member, by: chief, section: 'thong-bao' });
  const editing = new Client({ connectionString: it.db.url });
  await editing.connect();
  await editing.query('begin');
  const scope = JSON.stringify(inSection('thong-bao'));
  const held = await editing.query(`select identity.may($1, 'COMPILE', $2) as may`, [member.personId, scope]);
  assert.ok(held.rows[0].may);
  let ended = false;
  const ending = runCommand(it.runtime, chief, endAssignment, { assignmentId }).then(() => {
    ended = true;
  });
  await new Promise((done) => setTimeout(done, 150));
  assert.equal(ended, false);
  await editing.query('commit');
  await editing.end();
  await ending;
  assert.equal(await mayCompile(member, inSection('thong-bao')), false);
  const again = await runCommand(it.runtime, chief, endAssignment, { assignmentId });
  assert.deepEqual(codesOf(again), ['ASSIGNMENT_ENDED']);
});

test('an assignment to one edition ends when that is posted, returned or declined; one to a section stays', async () => {
  for (const type of onEditionOver.types) {
    const member = await aMember();
    const itemId = newId();
    await anAssignment(it.db, { to: member, by: chief, section: 'thong-bao', itemId });
    await anAssignment(it.db, { to: member, by: chief, section: 'hoi-dap' });
    await it.db.query(
      `insert into kit.bus_event (event_id, type, source, subject_type, subject_id, payload, occurred_at)
       values ($1, $2, 'content', 'Edition', $3, '{}', kit.now())`,
      [newId(), type, itemId],
    );
    await service.drain();
    assert.equal(await mayCompile(member, inSection('thong-bao', { item: itemId })), false, type);
    assert.equal(await mayCompile(member, inSection('hoi-dap')), true);
  }
});

test('who is assigned to an edition: those of the edition itself first, and only while they are in office', async () => {
  const [one, two] = [await aMember(), await aMember()];
  const item = newId();
  await anAssignment(it.db, { to: one, by: chief, section: 'danh-ba' });
  await anAssignment(it.db, { to: two, by: chief, section: 'danh-ba', itemId: item });
  const assignees = async () => {
    const places = JSON.stringify([inSection('danh-ba', { item }), inSection('danh-ba')]);
    const [row] = await it.db.query<{ all: string[][] }>('select identity.assignees($1) as all', [places]);
    return row?.all;
  };
  assert.deepEqual(await assignees(), [[two.personId, one.personId], [one.personId]]);
  await it.db.query(
    `update identity.appointment set valid = tstzrange(lower(valid), kit.now(), '[)') where person_id = $1`,
    [one.personId],
  );
  assert.deepEqual(await assignees(), [[two.personId], []]);
});
