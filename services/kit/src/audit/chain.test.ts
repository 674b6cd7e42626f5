import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { aBoard } from '../testing/pieces-in-every-state.ts';
import { brokenLink } from './chain.ts';
import type { Link } from './chain.ts';

describe('the audit chain of an item (D9)', () => {
  let desk: Desk;
  let chain: Link[];
  before(async () => {
    desk = await aDesk();
    const board = await aBoard(desk);
    const id = await board.pieceIn('PUBLISHED');
    chain = await desk.db.query<Link>(
      `select e.subject_type as "subjectType", e.subject_id as "subjectId", e.seq, e.command, e.at,
         e.detail_digest as "detailDigest", e.previous_digest as "previousDigest", e.digest, e.seen, d.salt, d.detail
       from desk.audit_entry e left join desk.audit_detail d using (subject_type, subject_id, seq)
       where e.subject_id = $1 order by e.seq`,
      [id],
    );
  });
  after(() => desk.close());

  it('holds, and names every act in its order', () => {
    assert.equal(brokenLink(chain), null);
    assert.deepEqual(
      chain.map(({ command }) => command),
      [
        'draftPiece',
        'submitPiece',
        'acceptPiece',
        'compilePiece',
        'verifyPiece',
        'approvePiece',
        'postPiece',
      ],
    );
  });

  it('still holds when personal data was erased', () => {
    assert.equal(
      brokenLink(chain.map((link) => ({ ...link, salt: null, detail: null, erased: true }))),
      null,
    );
  });

  it('shows any row that was changed, removed, added or moved', () => {
    for (const index of chain.keys()) {
      const changed = (change: Partial<Link>) =>
        chain.map((link, at) => (at === index ? { ...link, ...change } : link));
      assert.equal(brokenLink(changed({ command: 'approvePieces' })), index + 1);
      assert.equal(brokenLink(changed({ at: new Date(0) })), index + 1);
      assert.equal(brokenLink(changed({ detail: { personId: 'somebody else' } })), index + 1);
      assert.equal(brokenLink(changed({ digest: '0' })), index + 1);
      assert.equal(brokenLink(changed({ salt: null, detail: null })), index + 1);
      if (index < chain.length - 1) assert.ok(brokenLink(chain.filter((_, at) => at !== index)));
      if (index > 0)
        assert.ok(
          brokenLink(
            chain.map((link, at) => chain[at === index ? index - 1 : at === index - 1 ? index : at] ?? link),
          ),
        );
    }
  });

  it('is seen by whoever acts next, also where many act at the same instant, and none of them waits', async () => {
    const author = await desk.hire('STAFF');
    await Promise.all(Array.from({ length: 10 }, () => desk.draft(author)));
    await desk.draft(author);
    const [left] = await desk.db.query<{ entries: number; seen: number; frontier: number }>(
      `select (select count(*)::int from desk.audit_entry) as entries,
         (select count(distinct s)::int from desk.audit_entry, unnest(seen) as s) as seen,
         (select count(*)::int from desk.audit_frontier) as frontier`,
    );
    assert.equal(left?.frontier, 1);
    assert.equal(left.seen, left.entries - 1);
  });
});
