import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId, newId } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import { confirmRelation } from '../relations/confirm-relation.ts';
import { rejectRelation } from '../relations/reject-relation.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { draftLegalRecord } from './draft-legal-record.ts';
import { saveLegalRecord } from './save-legal-record.ts';
import { steps } from './steps.ts';

const ISSUED = [
  ...['SỞ CÔNG THƯƠNG', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 77/QĐ – SCT'],
  ...['Thanh Hoá, ngày 20 tháng 11 năm 2026', 'QUYẾT ĐỊNH', 'Về chợ phiên', 'Căn cứ Luật Thương mại;'],
  ...['Điều 1. Mở chợ phiên.', 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.', 'Nơi nhận:'],
  ...[
    '- Website Sở Công Thương (để phổ biến, công bố);',
    '- Lưu: VT.',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'Lê Văn Hà',
  ],
];

describe('a legal document on its way', () => {
  let desk: LegalDesk;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  it('is read from its text: number, issuer, days, signature and recipients', async () => {
    const id = await desk.draft({ text: ISSUED.join('\n') });
    const { legalRecord } = await desk.read<{ legalRecord: Record<string, unknown> }>(
      'author',
      `query ($id: ID!) { legalRecord(id: $id) { number type title issuers issuedOn effectiveOn warnings
         signatures { capacities office name } recipients { name } postingDue { due } } }`,
      { id: globalId('LegalRecord', id) },
    );
    assert.deepEqual(legalRecord, {
      ...{ number: '77/QĐ-SCT', type: 'DECISION', title: 'Về chợ phiên', issuers: ['SỞ CÔNG THƯƠNG'] },
      ...{ issuedOn: '2026-11-20', effectiveOn: '2026-11-20', warnings: [] },
      signatures: [{ capacities: ['KT'], office: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Hà' }],
      recipients: [{ name: 'Website Sở Công Thương' }, { name: 'Lưu: VT' }],
      // Điều 10.2a: signed on a Friday; Monday is the first working day, Tuesday 24/11 is a holiday.
      postingDue: { due: '2026-11-25T17:00:00.000Z' },
    });
  });

  it('has the recipients that its drafter corrected, and what follows from them (Điều 11.2)', async () => {
    const recipients = [{ name: 'Các phòng', purpose: 'thực hiện' }];
    const id = await desk.draft({ text: ISSUED.join('\n').replace('77', '76'), recipients });
    const { legalRecord } = await desk.read<{ legalRecord: { warnings: string[] } }>(
      'author',
      'query ($id: ID!) { legalRecord(id: $id) { recipients { name purpose } postingDue { due } warnings } }',
      { id: globalId('LegalRecord', id) },
    );
    const { warnings, ...said } = legalRecord;
    assert.deepEqual(said, { recipients, postingDue: null });
    assert.match(warnings.join(), /chưa ghi “Website Sở Công Thương/u);
  });

  it('that names the website rings for the posting officer before its two working days are over, and when they are (Điều 10.2a, 11.2)', async () => {
    await setClock(desk.db, '2026-11-20T16:00:00+07:00');
    const id = await desk.post({ text: ISSUED.join('\n').replace('77', '78') }, 'approve');
    const rung = async (instant: string) => {
      await setClock(desk.db, instant);
      await desk.drain();
      const rows = await desk.db.query<{ type: string; due: string }>(
        `select type, payload ->> 'due' as due from legal.outbox
         where type like 'legal-record.posting-%' and subject_id = $1 order by id`,
        [id],
      );
      return rows.map(({ type }) => type);
    };
    assert.deepEqual(await rung('2026-11-23T08:00:00+07:00'), []);
    assert.deepEqual(await rung('2026-11-25T16:00:00+07:00'), ['legal-record.posting-nearing']);
    assert.deepEqual(await rung('2026-11-26T00:00:00+07:00'), ['legal-record.posting-nearing']);
    assert.deepEqual(await rung('2026-11-26T00:00:00.001+07:00'), [
      'legal-record.posting-nearing',
      'legal-record.posting-overdue',
    ]);
    await setClock(desk.db, null);
  });

  it('warns its drafter when Nơi nhận does not name the website (Điều 11.2)', async () => {
    const id = await desk.draft({ text: ISSUED.filter((line) => !line.includes('Website')).join('\n') });
    const { legalRecord } = await desk.read<{ legalRecord: { warnings: string[]; postingDue: null } }>(
      'author',
      'query ($id: ID!) { legalRecord(id: $id) { warnings postingDue { due } } }',
      { id: globalId('LegalRecord', id) },
    );
    assert.match(legalRecord.warnings.join(), /Website Sở Công Thương/);
    assert.equal(legalRecord.postingDue, null);
  });

  it('that bears a secrecy mark is blocked: that it came is logged, and nothing else is kept (Điều 11.2, 18.1)', async () => {
    const tables = async () => {
      const [row] = await desk.db.query<{ counts: number[] }>(
        `select array[(select count(*) from legal.record), (select count(*) from legal.revision),
           (select count(*) from legal.secrecy_block)]::int[] as counts`,
      );
      return row?.counts ?? [];
    };
    const [records = 0, revisions = 0, blocks = 0] = await tables();
    const secret = ISSUED.toSpliced(1, 0, 'TỐI MẬT').join('\n');
    const marked =
      'mutation ($input: DraftLegalRecordInput!) { draftLegalRecord(input: $input) { record { id } refusals { code message } } }';
    for (const content of [{ text: secret }, { text: ISSUED.join('\n'), secrecy: 'SECRET' }]) {
      const { draftLegalRecord: payload } = await desk.read<{
        draftLegalRecord: { record: null; refusals: { code: string; message: string }[] };
      }>('author', marked, { input: { mode: 'INDIVIDUAL', content } });
      assert.equal(payload.record, null);
      assert.equal(payload.refusals[0]?.code, 'SECRECY_MARKED');
      assert.match(payload.refusals[0]?.message ?? '', /Tối mật/);
    }
    assert.deepEqual(await tables(), [records, revisions, blocks + 2]);
    const [kept] = await desk.db.query<{ place: string }>(
      'select * from legal.secrecy_block order by at desc limit 1',
    );
    assert.doesNotMatch(JSON.stringify(kept), /77\/|QĐ|Tối mật/i);
    const events = await desk.db.query(`select from legal.outbox where type = 'legal-record.blocked'`);
    assert.equal(events.length, 2);
  });

  it('is not kept by the database either when it bears a mark', async () => {
    await assert.rejects(
      desk.db.query(
        `insert into legal.revision select gen_random_uuid(), record_id, 99, content || '{"secrecy": "SECRET"}',
           content_hash, saved_by, saved_at from legal.revision limit 1`,
      ),
      /secrecy mark/,
    );
  });

  it('that lacks what Decree 42/2022 asks for is not received (Điều 9.2)', async () => {
    const id = await desk.draft({ text: 'V¨n phßng Sở cã tr¸ch nhiÖm gióp Gi¸m ®èc' });
    const { refusals } = await desk.act('author', steps.submit, { id, declaration: true });
    assert.deepEqual(
      refusals.map(({ code }) => code),
      ['TITLE_MISSING', 'NUMBER_MISSING', 'ISSUER_MISSING', 'ISSUE_DATE_MISSING', 'ENCODING_DAMAGED'],
    );
  });

  it('is read by nobody else before it is posted', async () => {
    const id = await desk.post(aDecree('901/2026/NĐ-CP', '2026-01-05'), 'approve');
    for (const who of [null, 'author'] as const) {
      const { legalDocument } = await desk.read<{ legalDocument: unknown }>(
        who,
        'query ($id: ID!) { legalDocument(id: $id) { title } }',
        { id: globalId('LegalDocument', id) },
      );
      assert.equal(legalDocument, null);
    }
    const { legalRecord } = await desk.read<{ legalRecord: unknown }>(
      null,
      'query ($id: ID!) { legalRecord(id: $id) { title text } }',
      { id: globalId('LegalRecord', id) },
    );
    assert.equal(legalRecord, null);
  });

  it('with the number, issuer and day of one that is posted is refused by the database (D33)', async () => {
    await desk.post(aDecree('902/2026/NĐ-CP', '2026-01-05'));
    const twin = await desk.post(aDecree('902/2026/ NĐ – CP', '2026-01-05'), 'approve');
    const { refusals } = await desk.act('posting', steps.post, { id: twin });
    assert.deepEqual(refusals, [{ code: 'DOCUMENT_KNOWN' }]);
    // The same number on another day is another document.
    await desk.post(aDecree('902/2026/NĐ-CP', '2026-02-05'));
  });

  it('waits for whoever has to act, and shows its buttons', async () => {
    const id = await desk.post(aDecree('903/2026/NĐ-CP', '2026-01-05'), 'compile');
    const { legalRecordsAwaiting } = await desk.read<{
      legalRecordsAwaiting: {
        edges: { node: { id: string; actions: { name: string; allowed: boolean }[] } }[];
      };
    }>('deputy', '{ legalRecordsAwaiting(at: null) { edges { node { id actions { name allowed } } } } }');
    const record = legalRecordsAwaiting.edges.find(({ node }) => node.id === globalId('LegalRecord', id));
    assert.deepEqual(
      record?.node.actions.filter(({ allowed }) => allowed).map(({ name }) => name),
      ['verifyLegalRecord', 'sendBackLegalRecord', 'saveLegalRecord'],
    );
  });

  const common = () => ({ runtime: desk.runtime, db: desk.db });

  describe('draftLegalRecord', () => {
    behavesLikeACommand(() => ({
      ...{ ...common(), command: draftLegalRecord },
      accepted: async () => ({
        actor: desk.people.author,
        input: {
          mode: 'INDIVIDUAL' as const,
          content: aDecree(`${newId().slice(0, 4)}/2026/NĐ-CP`, '2026-03-03'),
        },
      }),
    }));
  });

  describe('saveLegalRecord', () => {
    behavesLikeACommand(() => ({
      ...{ ...common(), command: saveLegalRecord },
      accepted: async () => ({
        actor: desk.people.author,
        input: {
          id: await desk.draft(aDecree('1/2026/NĐ-CP', '2026-03-03')),
          content: aDecree('2/2026/NĐ-CP', '2026-03-03'),
          expectedVersion: 1,
        },
      }),
    }));
  });

  describe('postLegalRecord', () => {
    let number = 0;
    behavesLikeACommand(() => ({
      ...{ ...common(), command: steps.post, event: 'legal-record.posted' },
      accepted: async () => ({
        actor: desk.people.posting,
        input: {
          id: await desk.post(aDecree(`${(number += 1)}/2025/NĐ-CP`, '2025-03-03'), 'approve'),
          expectedVersion: 6,
        },
      }),
    }));
  });

  const aProposal = async (): Promise<string> => {
    const number = Math.floor(Math.random() * 1e9);
    await desk.post(aDecree(`${number}/2024/NĐ-CP`, '2024-03-03'));
    const id = await desk.post(
      aDecree(`${number}/2025/NĐ-CP`, '2025-04-04', [
        `Điều 3. Nghị định này thay thế Nghị định số ${number}/2024/NĐ-CP.`,
      ]),
    );
    const [row] = await desk.db.query<{ id: string }>('select id from legal.relation where from_id = $1', [
      id,
    ]);
    return row?.id ?? '';
  };

  describe('confirmRelation', () => {
    behavesLikeACommand(() => ({
      ...{ ...common(), command: confirmRelation, event: 'legal-relation.confirmed' },
      accepted: async () => ({ actor: desk.people.secretariat, input: { id: await aProposal() } }),
    }));
  });

  describe('rejectRelation', () => {
    behavesLikeACommand(() => ({
      ...{ ...common(), command: rejectRelation, event: 'legal-relation.rejected' },
      accepted: async () => ({ actor: desk.people.secretariat, input: { id: await aProposal() } }),
    }));
  });

  it('is entered for nobody, not even straight in the database (Điều 10.1a)', async () => {
    const id = await desk.draft({ text: ISSUED.join('\n') });
    await assert.rejects(
      desk.runtime.pool.query(
        `insert into legal.review_step (id, edition_id, version, action, from_state, to_state, person_id, content_hash)
         select $2, edition_id, lock_version + 1, 'enter', 'DRAFT', 'SUBMITTED', $3, content_hash
         from legal.workflow_item where edition_id = $1`,
        [id, newId(), newId()],
      ),
      { code: '23503' },
    );
  });
});
