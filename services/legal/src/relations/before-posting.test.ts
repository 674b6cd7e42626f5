import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import { steps } from '../records/steps.ts';
import { saveLegalRecord } from '../records/save-legal-record.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';
import { confirmRelation } from './confirm-relation.ts';

interface Proposal {
  id: string;
  kind: string;
  state: string;
  effect: string;
  record: { id: string } | null;
  target: { number: string } | null;
  actions: { name: string; allowed: boolean; reasons: { code: string }[] }[];
}

const PROPOSED = `{ legalRelationsProposed { edges { node { id kind state effect record { id } target { number }
  actions { name allowed reasons { code } } } } } }`;

describe('what a document on its way says of others (Điều 8.2, 13.2c)', () => {
  let desk: LegalDesk;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  const repealing = (number: string, old: string) =>
    aDecree(number, '2026-11-20', [`Điều 3. Bãi bỏ Nghị định số ${old} ngày 10 tháng 4 năm 2007.`]);
  const proposed = async (who: 'secretariat' | 'author', recordId: string) => {
    const { legalRelationsProposed } = await desk.read<{
      legalRelationsProposed: { edges: { node: Proposal }[] };
    }>(who, PROPOSED);
    const id = globalId('LegalRecord', recordId);
    return legalRelationsProposed.edges.map(({ node }) => node).filter(({ record }) => record?.id === id);
  };
  const status = async (document: string) => {
    const { legalDocument } = await desk.read<{ legalDocument: { validity: { status: string } } }>(
      null,
      'query ($id: ID!) { legalDocument(id: $id) { validity { status } } }',
      { id: globalId('LegalDocument', document) },
    );
    return legalDocument.validity.status;
  };
  const idOf = async (from: string, kind = 'REPEALS') => {
    const [row] = await desk.db.query<{ id: string }>(
      'select id from legal.relation where from_id = $1 and kind = $2',
      [from, kind],
    );
    return row?.id ?? '';
  };

  it('is proposed when it was sent, to whoever puts texts together and to nobody else, with what would follow', async () => {
    await desk.post(aDecree('61/2007/NĐ-CP', '2007-04-10'));
    const id = await desk.post(repealing('1/2026/NĐ-CP', '61/2007/NĐ-CP'), 'submit');
    const [proposal, ...more] = await proposed('secretariat', id);
    assert.deepEqual(more, []);
    assert.equal(proposal?.target?.number, '61/2007/NĐ-CP');
    assert.match(
      proposal?.effect ?? '',
      /Từ ngày 20\/11\/2026 \(khi văn bản này được đăng\), .*hết hiệu lực toàn bộ/,
    );
    assert.deepEqual(
      proposal?.actions.map(({ name, allowed }) => [name, allowed]),
      [
        ['confirmLegalRelation', true],
        ['keepLegalRelation', false],
        ['rejectLegalRelation', true],
      ],
    );
    assert.deepEqual(await proposed('author', id), []);
  });

  it('once confirmed changes nothing until it is posted, and everything the moment it is', async () => {
    const old = await desk.post(aDecree('62/2007/NĐ-CP', '2007-04-10'));
    const id = await desk.post(repealing('2/2026/NĐ-CP', '62/2007/NĐ-CP'), 'approve');
    const relation = await idOf(id);
    assert.deepEqual((await desk.act('secretariat', confirmRelation, { id: relation })).refusals, []);
    assert.equal(await status(old), 'IN_FORCE');
    assert.deepEqual((await desk.act('posting', steps.post, { id })).refusals, []);
    assert.equal(await status(old), 'NOT_IN_FORCE');
    assert.equal(await idOf(id), relation);
  });

  it('can be confirmed as another kind than the words were taken for, and is not proposed a second time', async () => {
    const old = await desk.post(aDecree('63/2007/NĐ-CP', '2007-04-10'));
    const id = await desk.post(repealing('3/2026/NĐ-CP', '63/2007/NĐ-CP'), 'approve');
    const input = { id: await idOf(id), kind: 'SUSPENDS' as const };
    assert.deepEqual((await desk.act('secretariat', confirmRelation, input)).refusals, []);
    assert.deepEqual((await desk.act('posting', steps.post, { id })).refusals, []);
    assert.equal(await status(old), 'SUSPENDED');
    assert.equal(await idOf(id), '');
  });

  it('is proposed anew when a desk changes the text', async () => {
    await desk.post(aDecree('64/2007/NĐ-CP', '2007-04-10'));
    const id = await desk.post(repealing('4/2026/NĐ-CP', '64/2007/NĐ-CP'), 'accept');
    const content = aDecree('4/2026/NĐ-CP', '2026-11-20', ['Điều 3. Trách nhiệm thi hành.']);
    assert.deepEqual((await desk.act('secretariat', saveLegalRecord, { id, content })).refusals, []);
    assert.deepEqual(await proposed('secretariat', id), []);
  });

  it('is no longer asked about when it went back', async () => {
    const id = await desk.post(repealing('5/2026/NĐ-CP', '64/2007/NĐ-CP'), 'accept');
    assert.equal((await proposed('secretariat', id)).length, 1);
    const back = { id, reason: 'Thiếu bản ký.', reasonCode: 'OTHER' };
    assert.deepEqual((await desk.act('secretariat', steps.return, back)).refusals, []);
    assert.deepEqual(await proposed('secretariat', id), []);
  });
});
