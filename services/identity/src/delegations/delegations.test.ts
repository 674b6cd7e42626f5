import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DELEGABLE, runCommand } from '@portal/kit';
import type { Actor, Right } from '@portal/kit';
import { HARD_MIDNIGHTS, setClock } from '@portal/kit/testing';
import { Client } from 'pg';
import fc from 'fast-check';
import { endAppointment } from '../appointments/end-appointment.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { grantDelegation } from './grant-delegation.ts';
import type { GrantDelegation } from './grant-delegation.ts';
import { revokeDelegation } from './revoke-delegation.ts';

let it: Department;
let chief: Actor;
let deputy: Actor;
before(async () => {
  it = await aDepartment();
  chief = await aPerson(it.db, { role: 'EDITOR_IN_CHIEF' });
  deputy = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' });
});
after(() => it.close());

const NOON = '2026-05-04T12:00:00+07:00';
const EVENING = new Date('2026-05-04T18:00:00+07:00');

interface Basis {
  role: string;
  onBehalfOf: string | null;
  delegationId: string | null;
}

async function basisOf({ personId }: Actor, right: string, scope: object = {}): Promise<Basis | null> {
  const [row] = await it.db.query<{ may: Basis | null; all: [Basis | null]; listed: boolean }>(
    `select identity.may($1, $2, $3) as may,
       identity.may_all($1, jsonb_build_array(jsonb_build_object('right', $2::text, 'scope', $3::jsonb))) as all,
       exists (select from identity.who_may($2, $3) w where w.person_id = $1) as listed`,
    [personId, right, JSON.stringify(scope)],
  );
  // One question, three functions, one answer.
  assert.deepEqual(row?.all[0], row?.may);
  assert.equal(row?.listed, row?.may !== null);
  return row?.may ?? null;
}

const codesOf = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

const grant = (grantor: Actor, grantee: Actor, told: Partial<GrantDelegation> = {}) =>
  runCommand(it.runtime, grantor, grantDelegation, {
    granteeId: grantee.personId ?? '',
    rights: ['APPROVE'],
    until: EVENING,
    decisionNumber: '15/QĐ-SCT',
    ...told,
  });

const at = (instant: string) => setClock(it.db, instant);

async function granted(...asked: Parameters<typeof grant>): Promise<string> {
  const { value, refusals } = await grant(...asked);
  return value?.delegationId ?? assert.fail(JSON.stringify(refusals));
}

test('a delegate acts for the grantor until just before the end (A6)', async () => {
  await at(NOON);
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const delegationId = await granted(chief, member);
  const basis = await basisOf(member, 'APPROVE');
  assert.deepEqual(
    [basis?.onBehalfOf, basis?.delegationId, basis?.role],
    [chief.personId, delegationId, 'EDITOR_IN_CHIEF'],
  );
  await at('2026-05-04T17:59:59.999+07:00');
  assert.ok(await basisOf(member, 'APPROVE'));
  await at('2026-05-04T18:00:00.000+07:00');
  assert.equal(await basisOf(member, 'APPROVE'), null);
  await setClock(it.db, null);
});

test('it reaches as far as it says, and no right beside', async () => {
  await at(NOON);
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  await granted(chief, member, { sections: ['thong-bao'] });
  assert.ok(await basisOf(member, 'APPROVE', { section: 'thong-bao' }));
  assert.equal(await basisOf(member, 'APPROVE', { section: 'hoi-dap' }), null);
  assert.equal(await basisOf(member, 'APPROVE', { section: null }), null);
  assert.equal(await basisOf(member, 'RECEIVE', { section: 'thong-bao' }), null);
  await setClock(it.db, null);
});

test('every right × office: only the “D” cells of the matrix take a delegation', async () => {
  await at(NOON);
  const wrong: string[] = [];
  const grantors: Record<string, Actor> = { VERIFY: deputy };
  for (const right of Object.keys(DELEGABLE) as Right[])
    for (const role of [
      ...(['DIRECTOR', 'OFFICE_HEAD', 'STAFF', 'CONTRIBUTOR', 'SITE_ADMINISTRATOR'] as const),
      ...(['STANDING_SECRETARIAT', 'BOARD_MEMBER', 'DEPUTY_EDITOR_IN_CHIEF', 'POSTING_OFFICER'] as const),
    ]) {
      const person = role === 'DIRECTOR' ? it.director : await aPerson(it.db, { role });
      const { value } = await grant(grantors[right] ?? chief, person, { rights: [right] });
      if ((value !== null) !== (DELEGABLE[right]?.includes(role) ?? false)) wrong.push(`${right} to ${role}`);
      else if (value && !(await basisOf(person, right))) wrong.push(`${right} held by ${role} is not found`);
    }
  assert.deepEqual(wrong, []);
  await setClock(it.db, null);
});

test('every wrong input has its own code, and all are told at once', async () => {
  await at(NOON);
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const told = await grant(chief, member, {
    rights: ['APPROVE'],
    from: new Date('2026-05-04T11:00:00+07:00'),
    until: new Date('2026-05-04T10:00:00+07:00'),
    decisionNumber: ' ',
    sections: ['khong-co'],
  });
  assert.deepEqual(codesOf(told).sort(), [
    'CODE_UNKNOWN',
    'DECISION_NUMBER_MISSING',
    'PERIOD_EMPTY',
    'PERIOD_IN_PAST',
  ]);
  assert.deepEqual(codesOf(await grant(chief, chief)), ['DELEGATION_TO_SELF', 'DELEGATE_UNSUITABLE']);
  assert.deepEqual(codesOf(await grant(deputy, member)), ['DELEGATION_BEYOND_POWER']);
  assert.deepEqual(codesOf(await grant(member, deputy)), ['DELEGATION_BEYOND_POWER']);
  await setClock(it.db, null);
});

test('handed on only where it says so, once, and never longer or wider; what was handed on ends with it', async () => {
  await at(NOON);
  const [one, two, three] = [
    await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' }),
    await aPerson(it.db, { role: 'BOARD_MEMBER' }),
    await aPerson(it.db, { role: 'BOARD_MEMBER' }),
  ];
  const plain = await granted(chief, one);
  assert.deepEqual(codesOf(await grant(one, two)), ['DELEGATION_BEYOND_POWER']);
  const revoke = (delegationId: string) =>
    runCommand(it.runtime, chief, revokeDelegation, { delegationId, reason: 'Lập lại' });
  assert.ok((await revoke(plain)).value);
  const root = await granted(chief, one, { mayDelegate: true, sections: ['thong-bao'] });
  assert.deepEqual(codesOf(await grant(one, two)), ['DELEGATION_BEYOND_POWER']);
  const narrow = { sections: ['thong-bao'] };
  const later = new Date('2026-05-05T18:00:00+07:00');
  assert.deepEqual(codesOf(await grant(one, two, { ...narrow, until: later })), ['DELEGATION_BEYOND_POWER']);
  await granted(one, two, narrow);
  assert.equal((await basisOf(two, 'APPROVE', { section: 'thong-bao' }))?.onBehalfOf, chief.personId);
  assert.deepEqual(codesOf(await grant(two, three, narrow)), ['DELEGATION_BEYOND_POWER']);
  assert.ok((await revoke(root)).value);
  assert.equal(await basisOf(two, 'APPROVE', { section: 'thong-bao' }), null);
  await setClock(it.db, null);
});

test('only whoever gave it takes it back, with a reason; then it is over at once', async () => {
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const until = new Date(Date.now() + 3_600_000);
  const delegationId = await granted(chief, member, { until });
  const revoke = (actor: Actor, reason = 'Đã về') =>
    runCommand(it.runtime, actor, revokeDelegation, { delegationId, reason });
  assert.deepEqual(codesOf(await revoke(member)), ['NOT_GRANTOR']);
  assert.deepEqual(codesOf(await revoke(chief, ' ')), ['REVOKE_REASON_MISSING']);
  assert.ok((await revoke(chief)).value);
  assert.equal(await basisOf(member, 'APPROVE'), null);
  assert.deepEqual(codesOf(await revoke(chief)), ['DELEGATION_ENDED']);
});

test('a delegation dies with the office it comes from, and with the delegate’s own', async () => {
  const until = new Date(Date.now() + 3_600_000);
  const leaving = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' });
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const other = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const end = async ({ personId }: Actor) => {
    const [row] = await it.db.query<{ id: string }>(
      'select id from identity.appointment where person_id = $1',
      [personId],
    );
    return runCommand(it.runtime, it.director, endAppointment, {
      appointmentId: row?.id ?? '',
      decisionNumber: '9',
    });
  };
  await granted(leaving, member, { rights: ['VERIFY'], until });
  await granted(leaving, other, { rights: ['VERIFY'], until });
  await end(other);
  assert.equal(await basisOf(other, 'VERIFY'), null);
  assert.ok(await basisOf(member, 'VERIFY'));
  await end(leaving);
  assert.equal(await basisOf(member, 'VERIFY'), null);
});

test('the database itself refuses what the command would: backwards, wider, rewritten', async () => {
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const [office] = await it.db.query<{ id: string }>(
    'select id from identity.appointment where person_id = $1',
    [deputy.personId],
  );
  const insert = (rights: string[], from: string) =>
    it.db.query(
      `insert into identity.delegation (id, grantor_id, grantee_id, appointment_id, rights, decision_number, valid, created_at)
       values (gen_random_uuid(), $1, $2, $3, $4, '1', tstzrange(kit.now() + $5::interval, kit.now() + '1 day', '[)'), kit.now())`,
      [deputy.personId, member.personId, office?.id, rights, from],
    );
  await assert.rejects(insert(['VERIFY'], '-1 hour'), { detail: 'PERIOD_IN_PAST' });
  await assert.rejects(insert(['APPROVE'], '1 hour'), { detail: 'DELEGATION_BEYOND_POWER' });
  await insert(['VERIFY'], '0 hours');
  await assert.rejects(
    it.db.query(
      'update identity.delegation set valid = tstzrange(lower(valid), upper(valid) + $1::interval) where grantee_id = $2',
      ['1 day', member.personId],
    ),
    { detail: 'DELEGATION_ENDED' },
  );
});

test('revoking waits for whoever is acting on it, and whoever comes after is refused (D2)', async () => {
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const delegationId = await granted(chief, member, { until: new Date(Date.now() + 3_600_000) });
  const approving = new Client({ connectionString: it.db.url });
  await approving.connect();
  await approving.query('begin');
  const held = await approving.query('select identity.may($1, $2, $3) as may', [
    member.personId,
    'APPROVE',
    '{}',
  ]);
  assert.ok(held.rows[0].may);
  let revoked = false;
  const revoking = runCommand(it.runtime, chief, revokeDelegation, { delegationId, reason: 'Đã về' }).then(
    () => {
      revoked = true;
    },
  );
  await new Promise((done) => setTimeout(done, 150));
  assert.equal(revoked, false);
  await approving.query('commit');
  await approving.end();
  await revoking;
  assert.equal(await basisOf(member, 'APPROVE'), null);
});

test('half-open at any instant: it holds exactly within [from, until)', async () => {
  const member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const start = Date.parse('2026-02-16T00:00:00+07:00');
  await at('2026-02-01T00:00:00+07:00');
  await granted(chief, member, { from: new Date(start), until: new Date(start + 86_400_000) });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -86_400_000, max: 2 * 86_400_000 }), async (offset) => {
      await at(new Date(start + offset).toISOString());
      assert.equal((await basisOf(member, 'APPROVE')) !== null, offset >= 0 && offset < 86_400_000);
    }),
    { numRuns: 40, examples: [[-1], [0], [86_399_999], [86_400_000]] },
  );
  await setClock(it.db, null);
});

for (const { begins, instant } of HARD_MIDNIGHTS)
  test(`one that ends when ${begins} begins holds to the last instant of the day before, the next from then on (A6)`, async () => {
    const [first, second] = [
      await aPerson(it.db, { role: 'BOARD_MEMBER' }),
      await aPerson(it.db, { role: 'STANDING_SECRETARIAT' }),
    ];
    const shifted = (ms: number) => new Date(instant.getTime() + ms);
    await setClock(it.db, shifted(-86_400_000));
    await granted(chief, first, { until: instant });
    await granted(chief, second, { from: instant, until: shifted(86_400_000) });
    const holding = async (ms: number) => {
      await setClock(it.db, shifted(ms));
      return [(await basisOf(first, 'APPROVE')) !== null, (await basisOf(second, 'APPROVE')) !== null];
    };
    assert.deepEqual(await holding(-1), [true, false]);
    assert.deepEqual(await holding(0), [false, true]);
    assert.deepEqual(await holding(86_400_000), [false, false]);
    await setClock(it.db, null);
  });
