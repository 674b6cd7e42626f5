import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createContextKeys, newId, runCommand } from '@portal/kit';
import type { Actor, Service } from '@portal/kit';
import { setClock, TEST_SECRET } from '@portal/kit/testing';
import { graphql } from 'graphql';
import { appoint } from '../appointments/appoint.ts';
import { endAppointment } from '../appointments/end-appointment.ts';
import { identityService } from '../service.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';

const at = (day: number) => new Date(Date.UTC(2026, 11, day, 5));

describe('there is exactly one Trưởng ban (Điều 12)', () => {
  let department: Department;
  let service: Service;
  let first: Actor & { personId: string };
  before(async () => {
    department = await aDepartment();
    const { publicKey } = await createContextKeys();
    const options = { databaseUrl: department.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' };
    service = await identityService.create(options);
    first = await department.somebody();
  });
  after(async () => {
    await service.close();
    await department.close();
  });

  const told = async () => {
    for (let done = 1; done > 0;) done = await service.drain();
    const rows = await department.db.query<{ type: string; payload: { vacantFrom: string } }>(
      `delete from identity.outbox where type like 'board.%' returning type, payload`,
    );
    return rows.map(({ type, payload }) => [type, payload.vacantFrom]);
  };
  const board = async () => {
    const source = '{ editorialBoard { withoutChief vacantFrom } }';
    const { data } = await graphql({
      schema: service.schema,
      source,
      contextValue: await service.contextFor(),
    });
    return JSON.parse(JSON.stringify(data?.['editorialBoard'])) as { withoutChief: boolean };
  };
  const hold = async (personId: string, from: Date, until: Date | null) => {
    const { value } = await runCommand(service.runtime, department.director, appoint, {
      ...{ personId, role: 'EDITOR_IN_CHIEF', decisionNumber: `${newId()}/QĐ-SCT`, from, until },
    });
    assert.ok(value);
    return value.appointmentId;
  };

  it('a gap that lies far ahead is nobody’s concern yet', async () => {
    await setClock(department.db, at(1));
    assert.equal((await board()).withoutChief, true);
    await hold(first.personId, at(1), at(20));
    assert.deepEqual(await told(), []);
    assert.deepEqual(await board(), { withoutChief: false, vacantFrom: null });
  });

  it('it is told a week before, once', async () => {
    await setClock(department.db, at(13));
    assert.deepEqual(await told(), [['board.chief-ends', at(20).toISOString()]]);
    assert.deepEqual(await board(), { withoutChief: false, vacantFrom: at(20).toISOString() });
    await setClock(department.db, at(14));
    assert.deepEqual(await told(), []);
  });

  it('it is told when it is there, to the instant', async () => {
    await setClock(department.db, new Date(at(20).getTime() - 1));
    assert.deepEqual(await told(), []);
    await setClock(department.db, at(20));
    assert.deepEqual(await told(), [['board.without-chief', at(20).toISOString()]]);
    assert.equal((await board()).withoutChief, true);
  });

  it('a successor without end closes it, and taking the office back opens it at once', async () => {
    const appointmentId = await hold(first.personId, at(20), null);
    assert.deepEqual(await told(), []);
    assert.deepEqual(await board(), { withoutChief: false, vacantFrom: null });
    await setClock(department.db, at(21));
    await runCommand(service.runtime, department.director, endAppointment, {
      appointmentId,
      decisionNumber: '9/QĐ-SCT',
    });
    assert.deepEqual(await told(), [['board.without-chief', at(21).toISOString()]]);
  });
});
