import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createContextKeys, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import { setClock, TEST_SECRET } from '@portal/kit/testing';
import { identityService } from '../service.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { grantDelegation } from './grant-delegation.ts';
import { revokeDelegation } from './revoke-delegation.ts';

const HOUR = 3_600_000;
const NOON = new Date('2026-05-04T12:00:00+07:00');
const later = (hours: number) => new Date(NOON.getTime() + hours * HOUR);

let it: Department;
let service: Service;
let chief: Actor;
let member: Actor;
before(async () => {
  it = await aDepartment();
  const { publicKey } = await createContextKeys();
  service = await identityService.create({
    ...{ databaseUrl: it.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' },
  });
  chief = await aPerson(it.db, { role: 'EDITOR_IN_CHIEF' });
  member = await aPerson(it.db, { role: 'BOARD_MEMBER' });
});
beforeEach(() => setClock(it.db, NOON));
after(async () => {
  await service.close();
  await it.close();
});

async function granted(until: Date, grantee = member, grantor = chief, mayDelegate = true): Promise<string> {
  const { value, refusals } = await runCommand(it.runtime, grantor, grantDelegation, {
    ...{ granteeId: grantee.personId ?? '', rights: ['APPROVE' as const], until, mayDelegate },
    decisionNumber: '15/QĐ-SCT',
  });
  return value?.delegationId ?? assert.fail(JSON.stringify(refusals));
}

async function toldAt(instant: Date, delegationId: string): Promise<string[]> {
  await setClock(it.db, instant);
  await service.drain();
  const rows = await it.db.query<{ type: string }>(
    `select type from identity.outbox where subject_id = $1 order by id`,
    [delegationId],
  );
  return rows.map(({ type }) => type).filter((type) => type !== 'delegation.granted');
}

test('both sides hear of the end a day before, and at the very instant (Điều 14.2, A6)', async () => {
  const id = await granted(later(72));
  assert.deepEqual(await toldAt(new Date(later(48).getTime() - 1), id), []);
  assert.deepEqual(await toldAt(later(48), id), ['delegation.expiring']);
  assert.deepEqual(await toldAt(new Date(later(72).getTime() - 1), id), ['delegation.expiring']);
  assert.deepEqual(await toldAt(later(72), id), ['delegation.expiring', 'delegation.ended']);
  assert.deepEqual(await toldAt(later(100), id), ['delegation.expiring', 'delegation.ended']);
});

test('what ends within a day is told at its end alone', async () => {
  const id = await granted(later(6));
  assert.deepEqual(await toldAt(later(5), id), []);
  assert.deepEqual(await toldAt(later(6), id), ['delegation.ended']);
});

test('what was revoked is told once, and so is what was handed on from it', async () => {
  const first = await aPerson(it.db, { role: 'BOARD_MEMBER' });
  const second = await aPerson(it.db, { role: 'DEPUTY_EDITOR_IN_CHIEF' });
  const id = await granted(later(72), first);
  const handedOn = await granted(later(72), second, first, false);
  await setClock(it.db, later(1));
  await runCommand(it.runtime, chief, revokeDelegation, { delegationId: id, reason: 'Đã về' });
  for (const delegation of [id, handedOn])
    assert.deepEqual(await toldAt(later(100), delegation), ['delegation.revoked']);
});
