import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brokenLink, createContext, createContextKeys, globalId, runCommand } from '@portal/kit';
import type { Actor, Link, Service } from '@portal/kit';
import { behavesLikeACommand, drainEvents, TEST_SECRET } from '@portal/kit/testing';
import { graphql } from 'graphql';
import { createPerson } from '../people/create-person.ts';
import { identityService } from '../service.ts';
import { identitySubgraph } from '../subgraph.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { revokeSession } from '../sign-in/end-session.ts';
import { erasePersonalData } from './erase-personal-data.ts';

describe('erasing personal data (law 91/2025/QH15)', () => {
  let department: Department;
  let service: Service;
  let officeHead: Actor;
  before(async () => {
    department = await aDepartment();
    const { publicKey } = await createContextKeys();
    const options = { databaseUrl: department.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' };
    service = await identityService.create(options);
    officeHead = await aPerson(department.db, { role: 'OFFICE_HEAD' });
  });
  after(async () => {
    await service.close();
    await department.close();
  });

  const reason = 'Đơn đề nghị ngày 20/11/2026';
  const erase = (actor: Actor, personId: string, why = reason) =>
    runCommand(department.runtime, actor, erasePersonalData, { personId, reason: why });
  const codes = async (actor: Actor, personId: string, why?: string) =>
    (await erase(actor, personId, why)).refusals.map(({ code }) => code);

  behavesLikeACommand(() => ({
    runtime: department.runtime,
    db: department.db,
    command: erasePersonalData,
    event: 'person.erased',
    accepted: async () => ({
      actor: officeHead,
      input: { personId: (await department.somebody()).personId, reason },
    }),
  }));

  it('is decided by the head of the office alone, with a reason, once, and of nobody in office', async () => {
    const { personId } = await department.somebody();
    assert.deepEqual(await codes(department.director, personId), ['NO_RIGHT']);
    assert.deepEqual(await codes(department.administrator, personId), ['NO_RIGHT']);
    assert.deepEqual(await codes(officeHead, personId, ' '), ['REASON_MISSING']);
    assert.deepEqual(await codes(officeHead, department.director.personId ?? ''), ['PERSON_IN_OFFICE']);
    assert.deepEqual(await codes(officeHead, personId), []);
    assert.deepEqual(await codes(officeHead, personId), ['PERSON_ERASED']);
  });

  it('takes name, account and sessions, and the details of the audit; the chain holds', async () => {
    const person = await department.somebody();
    const { db, runtime, administrator } = department;
    await db.query(
      `insert into identity.session (id, person_id, token_sha256, created_at, expires_at, last_seen_at, address)
       values ($1, $1, repeat('a', 64), kit.now(), kit.now() + '1 h', kit.now(), '192.0.2.7')`,
      [person.personId],
    );
    await runCommand(runtime, person, revokeSession, { sessionId: person.personId });
    await runCommand(runtime, administrator, createPerson, { name: 'Lê Thị Bình' });
    assert.deepEqual(await codes(officeHead, person.personId), []);
    await drainEvents(service);

    const [row] = await db.query(
      `select p.name, p.office, s.address, a.account from identity.person p
         join identity.session s on s.person_id = p.id left join identity.account a on a.person_id = p.id where p.id = $1`,
      [person.personId],
    );
    assert.deepEqual(row, { name: 'Đã xoá theo yêu cầu', office: null, address: null, account: null });
    const chain = await db.query<Link>(
      `select e.subject_type as "subjectType", e.subject_id as "subjectId", e.seq, e.command, e.at,
         e.detail_digest as "detailDigest", e.previous_digest as "previousDigest", e.digest, e.seen, d.salt, d.detail,
         d.erasure_id is not null as erased
       from identity.audit_entry e join identity.audit_detail d using (subject_type, subject_id, seq)
       where e.subject_id = $1 order by e.seq`,
      [person.personId],
    );
    assert.deepEqual(
      chain.map(({ command, erased }) => [command, erased]),
      [
        ['revokeSession', true],
        ['erasePersonalData', false],
      ],
    );
    assert.equal(brokenLink(chain), null);
    const left = await db.query(`select from identity.audit_detail where detail ->> 'personId' = $1`, [
      person.personId,
    ]);
    assert.equal(left.length, 0);
  });

  it('is looked at beforehand, by the head of the office alone: what would go, and why it may not', async () => {
    const { personId } = await department.somebody();
    const { director } = department;
    const ask = async (who: Actor, person: string) => {
      const { schema } = await identitySubgraph();
      const source = `query ($person: ID!, $name: String!) {
        peopleNamed(name: $name) { id }
        personalData(person: $person) { hasAccount sessions auditDetails erasedAt actions { name allowed reasons { code } } } }`;
      const [row] = await department.db.query<{ name: string }>(
        'select name from identity.person where id = $1',
        [personId],
      );
      const answer = await graphql({
        ...{ schema, source, contextValue: createContext(department.runtime, who) },
        variableValues: { person: globalId('Person', person), name: row?.name.toUpperCase() },
      });
      assert.deepEqual(answer.errors ?? [], []);
      return JSON.parse(JSON.stringify(answer.data)) as {
        peopleNamed: { id: string }[];
        personalData: { actions: { allowed: boolean; reasons: { code: string }[] }[] } | null;
      };
    };
    const seen = await ask(officeHead, personId);
    assert.ok(seen.peopleNamed.some(({ id }) => id === globalId('Person', personId)));
    assert.deepEqual(seen.personalData, {
      ...{ hasAccount: false, sessions: 0, auditDetails: 0, erasedAt: null },
      actions: [{ name: 'erasePersonalData', allowed: true, reasons: [] }],
    });
    const inOffice = await ask(officeHead, director.personId ?? '');
    assert.deepEqual(
      inOffice.personalData?.actions.map(({ allowed, reasons }) => [allowed, reasons]),
      [[false, [{ code: 'PERSON_IN_OFFICE' }]]],
    );
    assert.deepEqual(await ask(director, personId), { peopleNamed: [], personalData: null });
  });

  it('cannot be had from the database without the decision', async () => {
    const { personId } = await department.somebody();
    const { runtime, director } = department;
    await assert.rejects(
      runtime.pool.query('select identity.erase_person($1, $2)', [personId, director.personId]),
      /the head of the office decides/,
    );
    await assert.rejects(
      runtime.pool.query('select identity.erase_personal_data(gen_random_uuid())'),
      /nobody decided this erasure/,
    );
  });
});
