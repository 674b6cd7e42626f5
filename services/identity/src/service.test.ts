import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createContextKeys, signContext, systemActor } from '@portal/kit';
import type { ContextKeys, Service } from '@portal/kit';
import { TEST_SECRET, testDatabase } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import { graphql } from 'graphql';
import { SAMPLE_PASSWORD, SAMPLE_PEOPLE } from './seed/sample-people.ts';
import { seedIdentity } from './seed/seed-identity.ts';
import { identityService } from './service.ts';

let db: TestDatabase;
let service: Service;
let keys: ContextKeys;

before(async () => {
  db = await testDatabase([identityService]);
  keys = await createContextKeys();
  service = await identityService.create({
    databaseUrl: db.url,
    secret: TEST_SECRET,
    publicKey: keys.publicKey,
    filesFolder: '',
  });
  await seedIdentity(service.runtime, { cost: 'CHEAP' });
});
after(async () => {
  await service.close();
  await db.close();
});

async function ask(
  source: string,
  variableValues: Record<string, unknown>,
  as: { personId?: string; gateway?: boolean },
) {
  const actor = {
    ...systemActor(as.personId ?? null),
    purpose: as.gateway ? ('gateway' as const) : ('user' as const),
  };
  const contextValue = await service.contextFor(`Bearer ${await signContext(actor, keys.privateKey)}`);
  const { data, errors } = await graphql({ schema: service.schema, source, variableValues, contextValue });
  assert.equal(errors, undefined);
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

const SIGN_IN = `mutation ($account: String!, $password: String!) {
  signIn(input: { account: $account, password: $password, address: "10.0.0.1" }) { token name refusals { code message } }
}`;
const RESOLVE = 'query ($token: String!) { resolveSession(token: $token) { personId language } }';

test('a person of the sample signs in by the gateway, and is whom the cookie stands for', async () => {
  const account = 'truong.ban@sct.example';
  const { signIn } = await ask(SIGN_IN, { account, password: SAMPLE_PASSWORD }, { gateway: true });
  const { token, name } = signIn as { token: string; name: string };
  assert.equal(name, 'Nguyễn Thị Mai');
  const { resolveSession } = await ask(RESOLVE, { token }, { gateway: true });
  const { personId } = resolveSession as { personId: string };
  const { viewer } = await ask(
    '{ viewer { account person { name } rights appointments { role roleName } sessions { current address } } }',
    {},
    { personId },
  );
  const seen = viewer as {
    account: string;
    rights: string[];
    appointments: unknown[];
    sessions: { address: string }[];
  };
  assert.equal(seen.account, account);
  assert.ok(seen.rights.includes('APPROVE') && !seen.rights.includes('POST'));
  assert.deepEqual(seen.appointments, [{ role: 'EDITOR_IN_CHIEF', roleName: 'Trưởng ban Biên tập' }]);
  assert.deepEqual(seen.sessions, [{ current: false, address: '10.0.0.1' }]);
});

test('nobody but the gateway opens a session or asks whose one is', async () => {
  const input = { account: 'truong.ban@sct.example', password: SAMPLE_PASSWORD };
  const { signIn } = await ask(SIGN_IN, input, {});
  assert.deepEqual(
    (signIn as { refusals: { code: string }[] }).refusals.map(({ code }) => code),
    ['GATEWAY_ONLY'],
  );
  assert.deepEqual(await ask(RESOLVE, { token: 'x' }, {}), { resolveSession: null });
});

test('a wrong password and an unknown account are answered alike', async () => {
  const answers = [];
  for (const account of ['truong.ban@sct.example', 'khong.co@sct.example'])
    answers.push(await ask(SIGN_IN, { account, password: 'sai mật khẩu' }, { gateway: true }));
  assert.deepEqual(answers[0], answers[1]);
  assert.match(JSON.stringify(answers[0]), /SIGN_IN_FAILED/);
});

test('the sample people are there once, one in every office that has a desk', async () => {
  assert.equal(await seedIdentity(service.runtime, { cost: 'CHEAP' }), false);
  // Beside them there are heads of units, who stand in the directory and do not sign in.
  const rows = await db.query('select from identity.account');
  assert.equal(rows.length, SAMPLE_PEOPLE.length);
});

test('the registers are read in their order, and a section by its code', async () => {
  const { sections, section } = await ask(
    '{ sections { code } section(code: "thong-bao") { id name } }',
    {},
    {},
  );
  assert.equal((sections as { code: string }[])[0]?.code, 'tin-tuc-su-kien');
  assert.equal((section as { name: string }).name, 'Thông báo, niêm yết');
});

test('a unit keeps its old name for whoever asks about an earlier day (Điều 1.2)', async () => {
  const [admin] = await db.query<{ person_id: string }>(
    `select person_id from identity.account where account = 'quan.tri@sct.example'`,
  );
  const { units } = await ask('{ units { id code } }', {}, {});
  const unit = (units as { id: string; code: string }[]).find(({ code }) => code === 'KC');
  const before = new Date().toISOString();
  const { changeUnit } = await ask(
    `mutation ($id: ID!) { changeUnit(input: { id: $id, name: "Trung tâm Khuyến công", decisionNumber: "9/QĐ" })
       { unit { name } refusals { code message } } }`,
    { id: unit?.id },
    { personId: admin?.person_id ?? '' },
  );
  assert.deepEqual(changeUnit, { unit: { name: 'Trung tâm Khuyến công' }, refusals: [] });
  const { units: then } = await ask(
    'query ($at: DateTime) { units(at: $at) { code name } }',
    { at: before },
    {},
  );
  const old = (then as { code: string; name: string }[]).find(({ code }) => code === 'KC');
  assert.equal(old?.name, 'Trung tâm Khuyến công và Tiết kiệm năng lượng');
});
