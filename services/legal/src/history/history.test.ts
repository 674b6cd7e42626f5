import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import { saveLegalRecord } from '../records/save-legal-record.ts';
import { aDecree, aLegalDesk } from '../testing/a-legal-desk.ts';
import type { LegalDesk } from '../testing/a-legal-desk.ts';

const TIMELINE = `query ($id: ID!) { legalRecord(id: $id) { auditReadable
  timeline { action actionName fromState toState roleName lapsed } } }`;
const AUDIT = `query ($id: ID!) { legalAuditTrail(subject: $id) { edges { node { seq command commandName } } } }`;

describe('the history of a legal document (D7, D9)', () => {
  let desk: LegalDesk;
  before(async () => {
    desk = await aLegalDesk();
  });
  after(() => desk.close());

  it('says who passed it on, in which role, and which sign-offs were of another text', async () => {
    const content = aDecree('1/2026/NĐ-CP', '2026-11-20');
    const id = await desk.post(content, 'compile');
    const amended = { ...content, title: 'Về chợ và siêu thị' };
    assert.deepEqual((await desk.act('deputy', saveLegalRecord, { id, content: amended })).refusals, []);
    const { legalRecord } = await desk.read<{
      legalRecord: { timeline: { action: string; roleName: string; lapsed: boolean }[] };
    }>('author', TIMELINE, { id: globalId('LegalRecord', id) });
    assert.deepEqual(
      legalRecord.timeline.map(({ action, roleName, lapsed }) => [action, roleName, lapsed]),
      [
        ['submit', 'Cán bộ cung cấp thông tin', false],
        ['accept', 'Thường trực Ban Biên tập', false],
        ['compile', 'Thường trực Ban Biên tập', true],
      ],
    );
  });

  it('is read to the end by whoever reads the audit, and that is recorded', async () => {
    const id = await desk.post(aDecree('2/2026/NĐ-CP', '2026-11-20'), 'submit');
    const audit = (who: 'chief' | 'secretariat') =>
      desk.read<{ legalAuditTrail: { edges: { node: { commandName: string } }[] } | null }>(who, AUDIT, {
        id: globalId('LegalRecord', id),
      });
    const { legalAuditTrail } = await audit('chief');
    assert.deepEqual(
      legalAuditTrail?.edges.map(({ node }) => node.commandName),
      ['Gửi', 'Nhập văn bản'],
    );
    assert.deepEqual((await audit('secretariat')).legalAuditTrail, null);
    const reads = await desk.db.query(`select from legal.audit_read where subject_id = $1`, [id]);
    assert.equal(reads.length, 1);
  });
});
