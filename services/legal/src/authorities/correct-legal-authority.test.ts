import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createContext, globalId, runCommand } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aPerson } from '@portal/identity/testing';
import { aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { addLegalAuthority } from './add-legal-authority.ts';
import { AuthorityResolver, readAuthority } from './authority.resolver.ts';
import { correctLegalAuthority } from './correct-legal-authority.ts';
import type { CorrectLegalAuthority } from './correct-legal-authority.ts';
import { succeedLegalAuthority } from './succeed-legal-authority.ts';

describe('what the register said wrong of an authority (Điều 8.2)', () => {
  let desk: LegalDesk;
  let office: Actor;
  let number = 0;
  before(async () => {
    desk = await aLegalDesk();
    office = await aPerson(desk.db, { role: 'OFFICE_HEAD' });
  });
  after(() => desk.close());

  const anAuthority = async (name = `Cục ${(number += 1)}`, validFrom = '1995-10-21') => {
    const input = { name, validFrom, basis: 'Nghị định 1/1995/NĐ-CP', otherNames: ['Cục ĐTĐL'] };
    const { value } = await runCommand(desk.runtime, office, addLegalAuthority, input);
    return value?.authorityId ?? assert.fail();
  };
  const right = (id: string, told: Partial<CorrectLegalAuthority> = {}): CorrectLegalAuthority => ({
    ...{ id, name: `Tổng cục ${(number += 1)}`, validFrom: '1995-10-21', basis: 'Nghị định 74/CP' },
    ...{ reason: 'Ghi sai tên; theo Nghị định 74/CP.', ...told },
  });
  const correct = async (input: CorrectLegalAuthority & { expectedVersion?: number }, actor = office) =>
    (await runCommand(desk.runtime, actor, correctLegalAuthority, input)).refusals.map(({ code }) => code);
  const read = async (id: string, actor = office) => {
    const context = createContext(desk.runtime, actor);
    const authority = (await readAuthority(context, globalId('LegalAuthority', id))) ?? assert.fail();
    return { authority, corrections: await new AuthorityResolver().corrections(authority, context) };
  };

  it('is put right with a reason; what it said, by whom and why it was changed stays readable', async () => {
    const id = await anAuthority('Cục Quản lí thị trường');
    const told = { name: 'Cục Quản lý thị trường', reason: 'Gõ sai chính tả.' };
    assert.deepEqual(await correct(right(id, told)), []);
    assert.deepEqual(await correct(right(id, { ...told, validFrom: '1995-11-01', reason: 'Sai ngày.' })), []);
    const { authority, corrections } = await read(id);
    assert.deepEqual(
      [authority.name, authority.validFrom, authority.version],
      ['Cục Quản lý thị trường', '1995-11-01', 3],
    );
    assert.deepEqual(
      corrections.map(({ name, validFrom, reason }) => [name, validFrom, reason]),
      [
        ['Cục Quản lý thị trường', '1995-10-21', 'Sai ngày.'],
        ['Cục Quản lí thị trường', '1995-10-21', 'Gõ sai chính tả.'],
      ],
    );
    assert.deepEqual((await read(id, desk.people.secretariat)).corrections, []);
  });

  it('keeps the spellings that stand on documents, but not that of the wrong name', async () => {
    const id = await anAuthority('Cục Sai');
    assert.deepEqual(await correct(right(id, { name: 'Cục Đúng', otherNames: ['Cục Đ'] })), []);
    assert.deepEqual((await read(id)).authority.row.keys, ['cuc dung', 'cuc d', 'cuc dtdl']);
  });

  it('moves with its first day the end of those whose work it took over', async () => {
    const earlier = await anAuthority();
    const { value } = await runCommand(desk.runtime, office, succeedLegalAuthority, {
      ...{ authorityIds: [earlier], from: '2007-08-01', name: `Vụ ${(number += 1)}`, basis: 'Nghị quyết 01' },
    });
    const id = value?.authorityId ?? assert.fail();
    for (const validFrom of ['2007-07-31', '2007-08-15']) {
      assert.deepEqual(await correct(right(id, { validFrom })), []);
      assert.equal((await read(earlier)).authority.validUntil, validFrom);
    }
    assert.deepEqual(await correct(right(id, { validFrom: '1990-01-01' })), ['SUCCESSOR_TOO_EARLY']);
    assert.deepEqual(await correct(right(id, { validFrom: null })), ['SUCCESSOR_TOO_EARLY']);
    assert.deepEqual(await correct(right(earlier, { validFrom: '2007-08-15' })), ['SUCCESSOR_TOO_EARLY']);
    assert.equal((await read(earlier)).authority.validUntil, '2007-08-15');
  });

  it('is put right by Văn phòng alone, who says why, and by one at a time', async () => {
    const id = await anAuthority();
    assert.deepEqual(await correct(right(id), desk.people.chief), ['NO_RIGHT']);
    assert.deepEqual(await correct(right(id, { name: ' ', basis: '', reason: ' ' })), [
      ...['AUTHORITY_NAME_MISSING', 'AUTHORITY_BASIS_MISSING', 'AUTHORITY_REASON_MISSING'],
    ]);
    assert.deepEqual(await correct({ ...right(id), expectedVersion: 1 }), []);
    assert.deepEqual(await correct({ ...right(id), expectedVersion: 1 }), ['VERSION_CONFLICT']);
    assert.deepEqual(await correct(right(desk.unitId)), ['NOT_FOUND']);
  });

  it('is not put right in damaged letters (Điều 9.1)', async () => {
    const id = await anAuthority();
    assert.deepEqual(await correct(right(id, { name: 'C¬ quan Së vµ c¸c ®¬n vÞ' })), ['ENCODING_DAMAGED']);
  });

  it('is nothing that the service could change or remove without a trace', async () => {
    const id = await anAuthority();
    assert.deepEqual(await correct(right(id)), []);
    const asService = (text: string) => desk.runtime.query({ name: text, text, values: [] });
    await assert.rejects(asService(`update legal.earlier_authority set name = 'Khác'`), /permission denied/);
    await assert.rejects(asService('delete from legal.earlier_authority'), /permission denied/);
    await assert.rejects(asService(`update legal.authority set basis = 'Khác'`), /a version of its own/);
    await assert.rejects(asService('update legal.authority set version = version + 1'), /says_why/);
  });

  behavesLikeACommand(() => ({
    ...{ runtime: desk.runtime, db: desk.db, command: correctLegalAuthority },
    event: 'legal-authority.corrected',
    accepted: async () => ({ actor: office, input: right(await anAuthority()) }),
  }));
});
