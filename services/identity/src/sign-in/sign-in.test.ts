import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { anonymous, runCommand, systemActor } from '@portal/kit';
import { setClock } from '@portal/kit/testing';
import { createPerson } from '../people/create-person.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { changePassword } from './change-password.ts';
import { completePasswordReset } from './complete-password-reset.ts';
import { issuePasswordReset } from './issue-password-reset.ts';
import { hashPassword } from './password.ts';
import { resolveSession } from './resolve-session.ts';
import { signIn } from './sign-in.ts';

const PASSWORD = 'con trâu đi trước cái cày';
const START = '2026-11-24T08:00:00+07:00';
let it: Department;
let count = 0;

before(async () => {
  it = await aDepartment();
});
after(() => it.close());

async function anAccount(): Promise<{ account: string; personId: string }> {
  const account = `nguoi.${++count}@sct.example`;
  const passwordHash = await hashPassword(PASSWORD, 'CHEAP');
  const { value } = await runCommand(it.runtime, systemActor(), createPerson, {
    name: 'Người',
    account,
    passwordHash,
  });
  return { account, personId: value?.personId ?? '' };
}

const enter = (account: string, password = PASSWORD, address = `10.1.0.${count}`) =>
  signIn(it.runtime, anonymous(), { account, password, address });
const codes = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map(({ code }) => code);
const later = (minutes: number) => setClock(it.db, new Date(new Date(START).getTime() + minutes * 60_000));

test('a session opens with the right password, whatever the letters’ case of the account', async () => {
  const { account, personId } = await anAccount();
  const { value } = await enter(account.toUpperCase());
  assert.equal((await resolveSession(it.runtime, value?.token ?? ''))?.personId, personId);
  const rows = await it.db.query<{ text: string }>(
    'select row_to_json(s)::text as text from identity.session s',
  );
  assert.ok(
    rows.every(({ text }) => !text.includes(value?.token ?? '')),
    'the token itself is not kept',
  );
});

test('guessing one account is slowed down, longer each time, and a right guess ends it', async () => {
  const { account } = await anAccount();
  await setClock(it.db, START);
  for (let at = 0; at < 5; at++)
    assert.deepEqual(codes(await enter(account, 'sai', `10.2.0.${at}`)), ['SIGN_IN_FAILED']);
  // Also the right password waits: otherwise the answer would tell which guess was right.
  assert.deepEqual(codes(await enter(account)), ['SIGN_IN_TOO_OFTEN']);
  await later(6);
  assert.deepEqual(codes(await enter(account)), []);
  assert.deepEqual(codes(await enter(account, 'sai')), ['SIGN_IN_FAILED']);
  await setClock(it.db, null);
});

test('guessing many accounts from one address is slowed down too', async () => {
  await setClock(it.db, START);
  const answers = [];
  for (let at = 0; at < 40; at++)
    answers.push(...codes(await enter(`ai.do.${at}@sct.example`, 'sai', '203.0.113.5')));
  assert.ok(answers.includes('SIGN_IN_TOO_OFTEN'));
  assert.deepEqual(codes(await enter('nguoi.khac@sct.example', 'sai', '203.0.113.6')), ['SIGN_IN_FAILED']);
  await setClock(it.db, null);
});

test('a hundred guesses at the same moment are a hundred counted ones', async () => {
  const { account } = await anAccount();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => enter(account, `sai ${at}`, `10.3.${at}.1`)),
  );
  const looked = answers.flatMap(codes).filter((code) => code === 'SIGN_IN_FAILED').length;
  assert.ok(looked <= 5, `${looked} were looked at`);
});

test('a session ends after two hours without a request, and after a working day in any case', async () => {
  const { account } = await anAccount();
  await setClock(it.db, START);
  const token = (await enter(account)).value?.token ?? '';
  for (const minutes of [90, 180, 270]) {
    await later(minutes);
    assert.ok(await resolveSession(it.runtime, token), `${minutes} minutes`);
  }
  await later(270 + 121);
  assert.equal(await resolveSession(it.runtime, token), null);
  await setClock(it.db, null);
});

test('a new password ends every session but the one it was changed in', async () => {
  const { account, personId } = await anAccount();
  const [here, there] = [await enter(account), await enter(account)];
  const actor = { ...anonymous(), personId, sessionId: here.value?.sessionId ?? null };
  const change = (current: string, password: string) =>
    changePassword(it.runtime, actor, { current, password }, 'CHEAP');
  assert.deepEqual(codes(await change('không phải', 'một mật khẩu khác hẳn')), ['PASSWORD_WRONG']);
  assert.deepEqual(codes(await change(PASSWORD, 'ngắn')), ['PASSWORD_TOO_SHORT']);
  assert.deepEqual(codes(await change(PASSWORD, 'một mật khẩu khác hẳn')), []);
  assert.ok(await resolveSession(it.runtime, here.value?.token ?? ''));
  assert.equal(await resolveSession(it.runtime, there.value?.token ?? ''), null);
  assert.deepEqual(codes(await enter(account)), ['SIGN_IN_FAILED']);
});

test('a reset link works once, for a day, and the administrator never sees it (D4)', async () => {
  const { account, personId } = await anAccount();
  const issued = await runCommand(it.runtime, it.administrator, issuePasswordReset, { personId });
  assert.deepEqual(codes(issued), []);
  const [letter] = await it.db.query<{ body: string }>(
    'select body from identity.letter where to_account = $1',
    [account],
  );
  const token = /#(\S+)/.exec(letter?.body ?? '')?.[1] ?? '';
  assert.ok(token && !JSON.stringify(issued).includes(token));
  const complete = () =>
    completePasswordReset(it.runtime, anonymous(), { token, password: 'mật khẩu mới tinh' }, 'CHEAP');
  const answers = await Promise.all([complete(), complete()]);
  assert.deepEqual(answers.flatMap(codes), ['RESET_LINK_INVALID']);
  assert.deepEqual(codes(await enter(account, 'mật khẩu mới tinh')), []);
});
