import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId, runCommand } from '@portal/kit';
import type { Actor, Command, CommandInput } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aPerson } from '@portal/identity/testing';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { addLegalAuthority } from './add-legal-authority.ts';
import { succeedLegalAuthority } from './succeed-legal-authority.ts';

describe('the register of issuing authorities (Điều 8.2)', () => {
  let desk: LegalDesk;
  let office: Actor;
  let number = 0;
  before(async () => {
    desk = await aLegalDesk();
    office = await aPerson(desk.db, { role: 'OFFICE_HEAD' });
  });
  after(() => desk.close());

  const act = async <Input extends object, Subject>(
    command: Command<Input, Subject, { authorityId: string }>,
    input: Input & CommandInput,
    actor = office,
  ) => {
    const { value, refusals } = await runCommand(desk.runtime, actor, command, input);
    return { id: value?.authorityId ?? '', codes: refusals.map(({ code }) => code) };
  };
  const anAuthority = async (validFrom: string | null = null) =>
    (
      await act(addLegalAuthority, {
        name: `Cục ${(number += 1)}`,
        basis: 'Nghị định 1/2020/NĐ-CP',
        validFrom,
      })
    ).id;

  const found = async (issuer: string, withPredecessors: boolean) => {
    const { legalDocuments } = await desk.read<{
      legalDocuments: { edges: { node: { issuers: string[] } }[] };
    }>(
      null,
      `query ($filter: LegalDocumentFilter) { legalDocuments(filter: $filter) { edges { node { issuers } } } }`,
      { filter: { issuer, withPredecessors } },
    );
    return legalDocuments.edges.flatMap(({ node }) => node.issuers);
  };

  it('finds with a ministry the documents of those whose work it took over; each keeps the name that stands on it', async () => {
    await desk.post({
      ...aDecree('1/2010/TT-BCT', '2010-01-05'),
      type: 'CIRCULAR',
      issuers: ['Bộ Công Thương'],
    });
    await desk.post({
      ...aDecree('2/2006/QĐ-BTM', '2006-01-05'),
      type: 'DECISION',
      issuers: ['BỘ THƯƠNG MẠI'],
    });
    await desk.post({
      ...aDecree('3/2005/QĐ-BCN', '2005-01-05'),
      type: 'DECISION',
      issuers: ['Bộ Công nghiệp'],
    });
    await desk.post({
      ...aDecree('4/2005/QĐ-BTC', '2005-02-05'),
      type: 'DECISION',
      issuers: ['Bộ Tài chính'],
    });
    assert.deepEqual(await found('Bộ Công Thương', false), ['Bộ Công Thương']);
    assert.deepEqual(await found('Bộ Công Thương', true), [
      'Bộ Công Thương',
      'BỘ THƯƠNG MẠI',
      'Bộ Công nghiệp',
    ]);
    assert.deepEqual(await found('Bộ Thương mại', true), ['BỘ THƯƠNG MẠI']);
    assert.deepEqual(await found('Bộ Thương mại', false), ['BỘ THƯƠNG MẠI']);
  });

  it('follows several successions, one after the other', async () => {
    const first = await anAuthority('1995-01-01');
    const [{ name = '' } = {}] = await desk.db.query<{ name: string }>(
      'select name from legal.authority where id = $1',
      [first],
    );
    await desk.post({ ...aDecree('5/1996/QĐ', '1996-01-05'), type: 'DECISION', issuers: [name] });
    const second = await act(succeedLegalAuthority, {
      ...{ authorityIds: [first], from: '2005-01-01', name: 'Tổng cục Thử', basis: 'Nghị định 2/2005/NĐ-CP' },
    });
    assert.deepEqual(second.codes, []);
    const third = await act(succeedLegalAuthority, {
      ...{ authorityIds: [second.id], from: '2015-01-01', name: 'Viện Thử', basis: 'Nghị định 3/2015/NĐ-CP' },
    });
    assert.deepEqual(third.codes, []);
    assert.deepEqual(await found('Viện Thử', true), [name]);
    const { node } = await desk.read<{ node: { edges: { node: Record<string, unknown> }[] } }>(
      null,
      `{ node: legalAuthorities(first: 100) { edges { node { name validUntil successor { name } predecessors { name } } } } }`,
    );
    assert.deepEqual(node.edges.find((edge) => edge.node['name'] === 'Tổng cục Thử')?.node, {
      ...{ name: 'Tổng cục Thử', validUntil: '2015-01-01' },
      ...{ successor: { name: 'Viện Thử' }, predecessors: [{ name }] },
    });
  });

  it('warns whoever enters a document of a body that was not there on the day', async () => {
    const warnings = async (issuer: string, issuedOn: string) => {
      const id = await desk.draft({ ...aDecree(`${(number += 1)}/QĐ-BTM`, issuedOn), issuers: [issuer] });
      const { legalRecord } = await desk.read<{ legalRecord: { warnings: string[] } }>(
        'author',
        'query ($id: ID!) { legalRecord(id: $id) { warnings } }',
        { id: globalId('LegalRecord', id) },
      );
      return legalRecord.warnings;
    };
    assert.deepEqual(await warnings('BỘ THƯƠNG MẠI', '2007-07-30'), []);
    assert.match(
      (await warnings('BỘ THƯƠNG MẠI', '2007-07-31')).join(),
      /chỉ tồn tại đến trước ngày 31\/07\/2007/,
    );
    assert.match((await warnings('Bộ Công Thương', '2007-07-30')).join(), /chỉ có từ ngày 31\/07\/2007/);
    assert.deepEqual(await warnings('Bộ Tài chính', '1950-01-01'), []);
  });

  it('is kept by Văn phòng alone, and says what is missing', async () => {
    const input = { name: 'Cục Mới', basis: 'Nghị định 9/2026/NĐ-CP' };
    for (const who of ['unitHead', 'secretariat', 'chief'] as const)
      assert.deepEqual((await act(addLegalAuthority, input, desk.people[who])).codes, ['NO_RIGHT']);
    assert.deepEqual((await act(addLegalAuthority, { name: ' ', basis: '' })).codes, [
      'AUTHORITY_NAME_MISSING',
      'AUTHORITY_BASIS_MISSING',
    ]);
    assert.deepEqual((await act(addLegalAuthority, input)).codes, []);
    assert.deepEqual((await act(addLegalAuthority, input)).codes, ['AUTHORITY_KNOWN']);
  });

  it('knows one successor, who begins after the one before', async () => {
    const id = await anAuthority('2010-01-01');
    const succeed = async (from: string, name: string) =>
      (await act(succeedLegalAuthority, { authorityIds: [id], from, name, basis: 'Nghị định 4/2020/NĐ-CP' }))
        .codes;
    assert.deepEqual(await succeed('2009-01-01', 'Sớm quá'), ['SUCCESSOR_TOO_EARLY']);
    assert.deepEqual(await succeed('2020-01-01', 'Kế thừa'), []);
    assert.deepEqual(await succeed('2021-01-01', 'Kế thừa nữa'), ['AUTHORITY_ENDED']);
    await assert.rejects(
      desk.db.query(
        `update legal.authority set valid_until = '2024-01-01', successor_id = $1 where name = 'Kế thừa'`,
        [id],
      ),
      /takes over where the other ends/,
    );
  });

  describe('addLegalAuthority', () => {
    behavesLikeACommand(() => ({
      ...{ runtime: desk.runtime, db: desk.db, command: addLegalAuthority, event: 'legal-authority.added' },
      accepted: async () => ({
        actor: office,
        input: { name: `Cục ${(number += 1)}`, basis: 'Nghị định 5/2020/NĐ-CP' },
      }),
    }));
  });

  describe('succeedLegalAuthority', () => {
    behavesLikeACommand(() => ({
      ...{
        runtime: desk.runtime,
        db: desk.db,
        command: succeedLegalAuthority,
        event: 'legal-authority.succeeded',
      },
      accepted: async () => ({
        actor: office,
        input: {
          ...{ authorityIds: [await anAuthority()], from: '2026-01-01', name: `Viện ${(number += 1)}` },
          basis: 'Nghị định 6/2026/NĐ-CP',
        },
      }),
    }));
  });

  it('shows whether the viewer may keep it', async () => {
    const source = '{ legalAuthorityRegister { actions { name allowed } } }';
    const { legalAuthorityRegister } = await desk.read<{ legalAuthorityRegister: unknown }>(
      'secretariat',
      source,
    );
    assert.deepEqual(legalAuthorityRegister, {
      actions: [
        { name: 'addLegalAuthority', allowed: false },
        { name: 'succeedLegalAuthority', allowed: false },
        { name: 'correctLegalAuthority', allowed: false },
      ],
    });
  });
});
