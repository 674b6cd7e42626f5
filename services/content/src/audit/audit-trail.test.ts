import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { aNewsroom } from '../testing/newsroom.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { take, walk } from '../testing/walk.ts';

interface Trail {
  auditTrail: {
    edges: {
      cursor: string;
      node: { seq: number; commandName: string; remark: string | null; erased: boolean };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  } | null;
}

const TRAIL = `query ($subject: ID!, $first: Int!, $after: String) {
  auditTrail(subject: $subject, first: $first, after: $after) {
    edges { cursor node { seq commandName remark erased person { id } roleName digest } }
    pageInfo { hasNextPage endCursor }
  } }`;

describe('the audit of an item is read', () => {
  let newsroom: Newsroom;
  let subject: string;
  let id: string;
  before(async () => {
    newsroom = await aNewsroom();
    const walked = await walk(newsroom, ['submit', 'unitApprove'], { mode: 'ON_BEHALF_OF_UNIT' });
    await take(newsroom, 'return', walked);
    id = walked.id;
    subject = globalId('Edition', id);
  });
  after(() => newsroom.close());

  const trail = (who: Actor | null, first = 30, after: string | null = null) =>
    read<Trail>(newsroom, who, TRAIL, { subject, first, after });
  const reads = async () =>
    (
      await newsroom.db.query<{ person_id: string; what: string }>(
        'select person_id, what from content.audit_read where subject_id = $1 order by id',
        [id],
      )
    ).map(({ person_id, what }) => [person_id, what]);

  it('by the Director, the editor-in-chief and the head of its unit, and by nobody else', async () => {
    const readers: string[] = [];
    for (const [role, actor] of Object.entries(newsroom.people))
      if ((await trail(actor)).data.auditTrail) readers.push(role);
    assert.deepEqual(readers.sort(), ['DIRECTOR', 'EDITOR_IN_CHIEF', 'UNIT_HEAD']);
    assert.equal((await trail(null)).data.auditTrail, null);
  });

  it('and each reading is recorded, once a request', async () => {
    const { DIRECTOR } = newsroom.people;
    const before = await reads();
    await read(
      newsroom,
      DIRECTOR,
      `{ a: auditTrail(subject: "${subject}") { edges { cursor } }
      b: auditTrail(subject: "${subject}") { edges { cursor } } }`,
    );
    assert.deepEqual((await reads()).slice(before.length), [[DIRECTOR.personId, 'AUDIT_TRAIL']]);
  });

  it('latest first, page by page, in the words of Điều 15', async () => {
    const { DIRECTOR } = newsroom.people;
    const first = (await trail(DIRECTOR, 2)).data.auditTrail ?? assert.fail();
    assert.deepEqual(
      first.edges.map(({ node }) => [node.seq, node.commandName, node.remark]),
      [
        [4, 'Trả lại', 'Sai số liệu'],
        [3, 'Lãnh đạo đơn vị duyệt', 'Sai số liệu'],
      ],
    );
    const rest = (await trail(DIRECTOR, 2, first.pageInfo.endCursor)).data.auditTrail ?? assert.fail();
    assert.deepEqual(
      rest.edges.map(({ node }) => node.commandName),
      ['Gửi', 'Soạn bản nháp'],
    );
    assert.equal(rest.pageInfo.hasNextPage, false);
  });

  it('shows nothing where the reading cannot be recorded', async () => {
    await newsroom.db.query('revoke insert on content.audit_read from portal_content');
    const { data, errors } = await trail(newsroom.people.DIRECTOR);
    await newsroom.db.query('grant insert on content.audit_read to portal_content');
    assert.equal(data?.auditTrail ?? null, null);
    assert.equal(errors.length, 1);
  });

  it('and so is the reading of what was declined, unless by its author', async () => {
    const declined = await walk(newsroom, ['submit']);
    await take(newsroom, 'decline', declined, 'STANDING_SECRETARIAT');
    const ask = (who: Actor) =>
      read(newsroom, who, `{ edition(id: "${globalId('Edition', declined.id)}") { title } }`);
    await ask(newsroom.people.INFORMATION_OFFICER);
    await ask(newsroom.people.BOARD_MEMBER);
    const rows = await newsroom.db.query(
      'select person_id, what from content.audit_read where subject_id = $1',
      [declined.id],
    );
    assert.deepEqual(rows, [{ person_id: newsroom.people.BOARD_MEMBER.personId, what: 'CLOSED_EDITION' }]);
  });
});
