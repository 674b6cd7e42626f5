import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { anonymous, createContext, globalId, newId, runCommand, systemActor } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { appoint } from '../appointments/appoint.ts';
import { endAppointment } from '../appointments/end-appointment.ts';
import { identitySubgraph } from '../subgraph.ts';
import { aDepartment } from '../testing/a-department.ts';
import type { Department } from '../testing/a-department.ts';
import { aPerson } from '../testing/a-person.ts';
import { aUnit } from '../testing/a-unit.ts';
import { endContact } from './end-contact.ts';
import { setContact } from './set-contact.ts';

interface Shown {
  id: string;
  name: string;
  office: string;
  contact: { telephone: string | null; email: string | null } | null;
}

describe('the directory (Điều 8.5)', () => {
  let department: Department;
  let head: Actor;
  before(async () => {
    department = await aDepartment();
    head = await aPerson(department.db, {
      role: 'UNIT_HEAD',
      unitId: department.unitId,
      name: 'Lưu Thị Hồng',
    });
  });
  after(() => department.close());

  const schema = identitySubgraph();
  async function ask<Data>(source: string, who: Actor = anonymous()): Promise<Data> {
    const contextValue = createContext(department.runtime, who);
    const { data, errors } = await graphql({ schema: (await schema).schema, source, contextValue });
    assert.equal(errors, undefined);
    return JSON.parse(JSON.stringify(data)) as Data;
  }
  const ENTRY = 'id name office contact { telephone email }';
  async function shown(search = ''): Promise<Shown[]> {
    const { directory } = await ask<{ directory: { edges: { node: Shown }[] } }>(
      `{ directory(search: ${JSON.stringify(search)}) { edges { node { ${ENTRY} } } } }`,
    );
    return directory.edges.map(({ node }) => node);
  }
  const system = <Input extends object, Subject, Value>(
    command: Parameters<typeof runCommand<Input, Subject, Value>>[2],
    input: Input,
  ) => runCommand(department.runtime, systemActor(), command, input);
  async function anOffice(
    name: string,
    period: { from?: Date; until?: Date } = {},
    unitId = department.unitId,
  ) {
    const actor = await aPerson(department.db, { role: null, name });
    const { value, refusals } = await system(appoint, {
      ...{
        personId: actor.personId ?? '',
        role: 'UNIT_DEPUTY',
        unitId,
        decisionNumber: '7/QĐ-SCT',
        ...period,
      },
    });
    assert.deepEqual(refusals, []);
    return { type: 'Appointment' as const, id: value?.appointmentId ?? '' };
  }
  const numbers = (entries: Shown[], { id }: { id: string }) =>
    entries
      .filter((entry) => entry.id === globalId('Appointment', id))
      .map(({ contact }) => contact?.telephone ?? null);

  const at = () => ({ runtime: department.runtime, db: department.db });
  const OFFICE = { telephone: '0237 3852 210', email: 'phong@sct.example' };

  describe('setContact', () =>
    behavesLikeACommand(() => ({
      ...at(),
      command: setContact,
      event: 'contact.changed',
      accepted: async () => ({ actor: head, input: { of: await anOffice('Cao Xuân Sơn'), ...OFFICE } }),
    })));

  describe('endContact', () =>
    behavesLikeACommand(() => ({
      ...at(),
      command: endContact,
      event: 'contact.changed',
      async accepted() {
        const of = await anOffice('Cao Xuân Sơn');
        assert.ok((await system(setContact, { of, ...OFFICE })).value);
        return { actor: head, input: { of } };
      },
    })));

  it('is kept by the head for the own unit, by Văn phòng for all, and by nobody else', async () => {
    const elsewhere = await anOffice('Ngô Đức Thắng', {}, await aUnit(department.db));
    const office = await aPerson(department.db, { role: 'OFFICE_HEAD' });
    const refused = async (actor: Actor, of: Parameters<typeof system>[1] & typeof elsewhere) =>
      (await runCommand(department.runtime, actor, setContact, { of, ...OFFICE })).refusals.map(
        ({ code }) => code,
      );
    assert.deepEqual(await refused(head, elsewhere), ['NO_RIGHT']);
    assert.deepEqual(await refused(office, elsewhere), []);
    assert.deepEqual(await refused(head, { type: 'OrganisationUnit' as never, id: department.unitId }), []);
    for (const actor of [department.administrator, department.director])
      assert.deepEqual(await refused(actor, elsewhere), ['NO_RIGHT']);
  });

  it('shows no private number without its owner’s consent, whoever writes it (Luật 91/2025)', async () => {
    const of = await anOffice('Trịnh Thị Ngọc');
    for (const telephone of ['0912 345 678', '+84 912.345.678', '84912345678', '0359-123-456']) {
      const { refusals } = await runCommand(department.runtime, head, setContact, { of, telephone });
      assert.deepEqual(refusals, [{ code: 'PERSONAL_NUMBER', field: 'telephone' }]);
      await assert.rejects(
        department.db.query(
          `insert into identity.contact (id, appointment_id, telephone, consent, valid, created_at)
           values ($1, $2, $3, false, tstzrange(kit.now(), null), kit.now())`,
          [newId(), of.id, telephone],
        ),
        /personal_number_needs_consent/,
      );
    }
    const agreed = await runCommand(department.runtime, head, setContact, {
      ...{ of, telephone: '0912 345 678', consent: true },
    });
    assert.deepEqual(agreed.refusals, []);
  });

  it('says everything that is wrong at once', async () => {
    const of = await anOffice('Mai Văn Quân');
    const refusals = async (input: object) =>
      (await runCommand(department.runtime, head, setContact, { of, ...input })).refusals.map(
        ({ code }) => code,
      );
    assert.deepEqual(await refusals({ telephone: ' ', email: '' }), ['CONTACT_EMPTY']);
    assert.deepEqual(await refusals({ telephone: 'gọi tôi', email: 'a b@c' }), [
      ...['NUMBER_MALFORMED', 'ADDRESS_MALFORMED'],
    ]);
    assert.deepEqual(
      (await runCommand(department.runtime, head, endContact, { of })).refusals.map(({ code }) => code),
      ['CONTACT_MISSING'],
    );
  });

  it('keeps the past of a contact as it was', async () => {
    const of = await anOffice('Bùi Anh Tuấn');
    await system(setContact, { of, telephone: '0237 111 111' });
    await system(setContact, { of, telephone: '0237 222 222' });
    const rows = await department.db.query<{ telephone: string; open: boolean }>(
      `select telephone, upper_inf(valid) as open from identity.contact where appointment_id = $1 order by lower(valid)`,
      [of.id],
    );
    assert.deepEqual(rows, [
      { telephone: '0237 111 111', open: false },
      { telephone: '0237 222 222', open: true },
    ]);
    const change = (set: string) =>
      department.db.query(`update identity.contact set ${set} where appointment_id = $1`, [of.id]);
    await assert.rejects(change(`telephone = '1'`), /past of a contact/);
    await assert.rejects(department.runtime.pool.query('delete from identity.contact'), /permission denied/);
  });

  it('is read in Vietnamese name order, the given name first, page by page without a gap', async () => {
    const unitId = await aUnit(department.db);
    const names = [
      'Lê Văn An',
      'Đỗ Hoàng Anh',
      'Lê Thị Ánh',
      'Nguyễn Hữu Ân',
      'Hà Bình',
      'Phạm Văn Dũng',
      'Trương Đào',
    ];
    for (const name of [...names].reverse()) await anOffice(`Thử ${name}`, {}, unitId);
    const found: string[] = [];
    let after = 'null';
    do {
      const { directory } = await ask<{
        directory: { edges: { node: Shown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(
        `{ directory(search: "thu", first: 2, after: ${after}) { edges { node { ${ENTRY} } } pageInfo { hasNextPage endCursor } } }`,
      );
      found.push(...directory.edges.map(({ node }) => node.name));
      after = directory.pageInfo.hasNextPage ? JSON.stringify(directory.pageInfo.endCursor) : '';
    } while (after);
    assert.deepEqual(
      found,
      names.map((name) => `Thử ${name}`),
    );
  });

  it('is searched by beginnings of words, with or without accents', async () => {
    await anOffice('Đặng Thị Thuỳ Dương');
    for (const search of ['duong', 'Dương', 'thuy  duong', 'đặng', 'DANG th'])
      assert.deepEqual(
        (await shown(search)).map(({ name }) => name),
        ['Đặng Thị Thuỳ Dương'],
        search,
      );
    for (const search of ['uong', 'duong nga', '%', `'; drop`])
      assert.equal(
        (await shown(search)).some(({ name }) => name.includes('Dương')),
        search === '%',
        search,
      );
  });

  it('loses whoever leaves on the day of leaving, at midnight in Thanh Hoá (Điều 8.5)', async () => {
    const of = await anOffice('Vũ Đình Long');
    await system(setContact, { of, telephone: '0237 3852 199' });
    const lastDay = '2026-12-31';
    await setClock(department.db, `${lastDay}T09:00:00+07:00`);
    await system(endAppointment, {
      ...{ appointmentId: of.id, decisionNumber: '9/QĐ-SCT', until: new Date('2027-01-01T00:00:00+07:00') },
    });
    await setClock(department.db, `${lastDay}T23:59:59.999+07:00`);
    assert.deepEqual(numbers(await shown(), of), ['0237 3852 199']);
    await setClock(department.db, '2027-01-01T00:00:00+07:00');
    assert.deepEqual(numbers(await shown(), of), []);
    assert.deepEqual(
      (await system(setContact, { of, telephone: '0237 1111 111' })).refusals.map(({ code }) => code),
      ['APPOINTMENT_ENDED'],
    );
    await setClock(department.db, null);
  });

  it('shows an entry exactly while the office is held, and its contact while both hold: at any instant', async () => {
    const start = Date.parse('2028-01-01T00:00:00+07:00');
    const minute = (minutes: number) => new Date(start + minutes * 60_000);
    const instant = fc.integer({ min: 1, max: 60 });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(instant, instant, instant, instant, instant, async (from, length, set, end, look) => {
        await setClock(department.db, minute(0));
        const of = await anOffice(`Người thứ ${++count}`, {
          from: minute(from),
          until: minute(from + length),
        });
        await setClock(department.db, minute(set));
        const entered = (await system(setContact, { of, telephone: '0237 1' + '23456' })).value !== null;
        assert.equal(entered, set < from + length);
        await setClock(department.db, minute(set + end));
        if (entered) await system(endContact, { of });
        await setClock(department.db, minute(look));
        const held = look >= from && look < from + length;
        const reached = entered && look >= set && look < set + end;
        assert.deepEqual(numbers(await shown(), of), held ? [reached ? '0237 123456' : null] : []);
      }),
      { numRuns: 20 },
    );
    await setClock(department.db, null);
  });

  it('of the past shows who held an office, and not how they were reached', async () => {
    const unitId = await aUnit(department.db, { code: 'CU' });
    await aPerson(department.db, {
      ...{ role: 'UNIT_HEAD' as const, unitId, name: 'Hoàng Văn Cũ', until: '2024-01-01T00:00:00+07:00' },
    });
    const QUERY = (instant: string) =>
      `{ units${instant} { code headVacant officials { name contact { telephone } } } }`;
    const find = async (instant: string) =>
      (
        await ask<{ units: { code: string; headVacant: boolean; officials: unknown[] }[] }>(QUERY(instant))
      ).units.find(({ code }) => code === 'CU');
    assert.deepEqual(await find('(at: "2023-06-01T00:00:00Z")'), {
      ...{ code: 'CU', headVacant: false, officials: [{ name: 'Hoàng Văn Cũ', contact: null }] },
    });
    assert.deepEqual(await find(''), { code: 'CU', headVacant: true, officials: [] });
  });

  it('writes “Q.” before the office of whoever holds it for the time being', async () => {
    const unitId = await aUnit(department.db);
    const actor = await aPerson(department.db, { role: 'UNIT_HEAD', unitId, acting: true, name: 'Tạ Quyền' });
    assert.equal((await shown('Tạ Quyền'))[0]?.office, 'Q. Trưởng đơn vị');
    const [row] = await department.db.query<{ id: string }>(
      'select id from identity.appointment where person_id = $1',
      [actor.personId],
    );
    const of = { type: 'Appointment' as const, id: row?.id ?? '' };
    await system(setContact, { of, title: 'Trưởng phòng', room: 'P. 302' });
    assert.equal((await shown('Tạ Quyền'))[0]?.office, 'Q. Trưởng phòng');
  });

  it('is handed out as a file to whoever is signed in, and to nobody else', async () => {
    const query = (format: string) => `{ directoryFile(format: ${format}) }`;
    assert.deepEqual(await ask(query('CSV')), { directoryFile: null });
    const { directoryFile: csv } = await ask<{ directoryFile: string }>(query('CSV'), head);
    assert.match(csv, /^\uFEFF"Họ và tên","Chức vụ"/);
    const { directoryFile: cards } = await ask<{ directoryFile: string }>(query('VCARD'), head);
    assert.match(cards, /FN:Lưu Thị Hồng\r\nN:Lưu;Hồng;Thị;;\r\n/);
    for (const line of cards.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });

  it('tells Văn phòng which units nobody heads or supplies information for (Điều 11.5)', async () => {
    const office = await aPerson(department.db, { role: 'OFFICE_HEAD' });
    const unitId = await aUnit(department.db, { code: 'KHUYET' });
    await aPerson(department.db, { role: 'INFORMATION_OFFICER', unitId });
    const query = '{ unitGaps { unit { code } withoutHead withoutInformationOfficer } }';
    assert.deepEqual(await ask(query), { unitGaps: [] });
    const { unitGaps } = await ask<{ unitGaps: { unit: { code: string } }[] }>(query, office);
    assert.deepEqual(
      unitGaps.filter(({ unit }) => unit.code === 'KHUYET'),
      [{ unit: { code: 'KHUYET' }, withoutHead: true, withoutInformationOfficer: false }],
    );
  });
});
