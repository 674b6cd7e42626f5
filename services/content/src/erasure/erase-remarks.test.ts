import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createContextKeys, globalId, runCommand } from '@portal/kit';
import type { Service } from '@portal/kit';
import { drainEvents, TEST_SECRET } from '@portal/kit/testing';
import { erasePersonalData, identityService } from '@portal/identity/testing';
import { remarkOnEdition } from '../editions/remark-on-edition.ts';
import { contentService } from '../service.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk } from '../testing/walk.ts';

describe('what a person wrote is erased by decision (law 91/2025/QH15)', () => {
  let newsroom: Newsroom;
  let services: Service[];
  before(async () => {
    newsroom = await aNewsroom();
    const { publicKey } = await createContextKeys();
    const options = { databaseUrl: newsroom.db.url, secret: TEST_SECRET, publicKey, filesFolder: '' };
    services = [await identityService.create(options), await contentService.create(options)];
  });
  after(async () => {
    await Promise.all(services.map((service) => service.close()));
    await newsroom.close();
  });

  it('remarks, reasons and the audit’s details; the trail says so and still holds', async () => {
    const walked = await walk(newsroom, ['submit']);
    await act(newsroom, 'STANDING_SECRETARIAT', remarkOnEdition, { id: walked.id, text: 'Xin bổ sung ảnh' });
    await take(newsroom, 'return', walked);
    const { DIRECTOR, OFFICE_HEAD, STANDING_SECRETARIAT } = newsroom.people;
    const personId = STANDING_SECRETARIAT.personId ?? assert.fail();
    await newsroom.db.query(
      `update identity.appointment set valid = tstzrange(lower(valid), kit.now()) where person_id = $1`,
      [personId],
    );
    const words = async (who: 'OFFICE_HEAD' | 'DIRECTOR') => {
      const source = `{ personalWords(person: "${globalId('Person', personId)}") { remarks reasons auditDetails } }`;
      const { data } = await read<{ personalWords: object | null }>(newsroom, newsroom.people[who], source);
      return data.personalWords;
    };
    assert.deepEqual(await words('OFFICE_HEAD'), { remarks: 1, reasons: 1, auditDetails: 2 });
    assert.equal(await words('DIRECTOR'), null);
    const [identity] = services;
    const { refusals } = await runCommand(
      identity?.runtime ?? assert.fail(),
      OFFICE_HEAD,
      erasePersonalData,
      {
        personId,
        reason: 'Đơn đề nghị ngày 20/11/2026',
      },
    );
    assert.deepEqual(refusals, []);
    await drainEvents(...services);

    const said = await newsroom.db.query(
      `select text from content.remark where person_id = $1
       union all select remark from content.review_step where person_id = $1`,
      [personId],
    );
    assert.deepEqual(said, [{ text: 'Đã xoá theo yêu cầu' }, { text: 'Đã xoá theo yêu cầu' }]);
    const { data } = await read<{
      auditTrail: { edges: { node: { command: string; erased: boolean; person: object | null } }[] };
    }>(
      newsroom,
      DIRECTOR,
      `{ auditTrail(subject: "${globalId('Edition', walked.id)}") {
      edges { node { command erased person { id } } } } }`,
    );
    assert.deepEqual(
      data.auditTrail.edges.map(({ node }) => [node.command, node.erased, node.person === null]),
      [
        ['returnEdition', true, true],
        ['remarkOnEdition', true, true],
        ['submitEdition', false, false],
        ['draftEdition', false, false],
      ],
    );
  });
});
