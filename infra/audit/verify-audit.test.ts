import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { aNewsroom, walk } from '@portal/content/testing';
import type { Newsroom } from '@portal/content/testing';
import { inTransaction, makeAnchors } from '@portal/kit';
import { setClock } from '@portal/kit/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { exportAnchors, readAnchors } from './anchor-file.ts';
import { inWords } from './flaws.ts';
import type { Flaw } from './flaws.ts';
import { verifyAudit } from './verify-audit.ts';

describe('npm run audit:verify (D9)', () => {
  let newsroom: Newsroom;
  let client: Client;
  let folder: string;
  let kept: string;
  let id: string;
  let today: string;
  before(async () => {
    newsroom = await aNewsroom();
    folder = await mkdtemp(join(tmpdir(), 'anchors-'));
    kept = join(folder, 'anchors.jsonl');
    client = new Client({ connectionString: newsroom.db.url, options: '-c timezone=UTC' });
    await client.connect();
    await day('2027-03-01', async () => ({ id } = await walk(newsroom, ['submit', 'accept'])));
    await day('2027-03-02', () => walk(newsroom, ['submit', 'accept', 'compile']));
    await day('2027-03-03', () => walk(newsroom, ['submit']));
    // Today, of which there is no anchor yet: the one chain ends before the other.
    await setClock(newsroom.db, new Date('2027-03-04T02:00:00Z'));
    ({ id: today } = await walk(newsroom, ['submit']));
    await walk(newsroom, ['submit']);
    await client.query('begin');
    await exportAnchors(client, kept);
    await client.query('rollback');
  });
  after(async () => {
    await client.end();
    await rm(folder, { recursive: true });
    await newsroom.close();
  });

  /** A day with its acts, and its anchor after midnight. */
  async function day(date: string, acts: () => Promise<unknown>): Promise<void> {
    await setClock(newsroom.db, new Date(`${date}T02:00:00Z`));
    await acts();
    await setClock(newsroom.db, new Date(`${date}T17:00:01Z`));
    await inTransaction(newsroom.runtime, makeAnchors);
  }

  /** What is found after the owner of the database did this, with all triggers off; then it is undone. */
  async function found(tampering: string, anchors?: string): Promise<Flaw[]> {
    await client.query('begin');
    try {
      await client.query('set local session_replication_role = replica');
      await client.query(tampering.replaceAll(':id', `'${id}'`));
      const flaws: Flaw[] = [];
      for await (const flaw of verifyAudit(client, anchors ? { anchors: readAnchors(anchors) } : {}))
        flaws.push(flaw);
      for (const flaw of flaws) assert.doesNotMatch(inWords(flaw), /\{|undefined/);
      return flaws;
    } finally {
      await client.query('rollback');
    }
  }
  const damages = async (tampering: string, anchors?: string) => [
    ...new Set((await found(tampering, anchors)).map(({ damage }) => damage)),
  ];

  it('finds nothing where nobody tampered, with the anchors kept elsewhere too', async () => {
    assert.deepEqual(await found('select'), []);
    assert.deepEqual(await found('select', kept), []);
  });

  const ROW = `content.audit_entry where subject_id = :id and seq =`;
  const cases: [string, string, Flaw['damage'][]][] = [
    [
      'a changed row',
      `update content.audit_entry set command = 'x' where subject_id = :id and seq = 2`,
      ['CHANGED'],
    ],
    [
      'a moved time',
      `update content.audit_entry set at = at + '1 ms' where subject_id = :id and seq = 1`,
      ['CHANGED'],
    ],
    [
      'a changed detail',
      `update content.audit_detail set detail = '{}' where subject_id = :id and seq = 1`,
      ['DETAIL_CHANGED'],
    ],
    [
      'a removed detail',
      `delete from content.audit_detail where subject_id = :id and seq = 3`,
      ['DETAIL_MISSING'],
    ],
    ['a removed row', `delete from ${ROW} 2`, ['MISSING', 'SEEN_GONE', 'UNSEEN']],
    ['a tail that was cut', `delete from ${ROW} 3`, ['SEEN_GONE', 'UNSEEN', 'CUT']],
    ['a removed chain', `delete from content.audit_entry where subject_id = :id`, ['SEEN_GONE', 'CUT']],
    [
      'two rows in another order',
      `update content.audit_entry set seq = seq + 10 where subject_id = :id and seq in (2, 3);
       update content.audit_entry set seq = 15 - seq where subject_id = :id and seq in (12, 13)`,
      ['CHANGED', 'UNLINKED', 'DETAIL_CHANGED', 'REWRITTEN'],
    ],
    [
      'a last row that was forged with its digest',
      `update content.audit_entry set digest = repeat('0', 64) where subject_id = :id and seq = 3`,
      ['CHANGED', 'SEEN_GONE', 'UNSEEN', 'REWRITTEN'],
    ],
    [
      'a chain removed together with what the anchors say of it',
      `delete from content.audit_entry where subject_id = :id;
       delete from content.audit_anchor_head where subject_id = :id`,
      ['SEEN_GONE', 'ANCHOR_CHANGED'],
    ],
    ['a removed anchor', `delete from content.audit_anchor where day = '2027-03-02'`, ['ANCHOR_MISSING']],
    [
      'an anchor that was made anew',
      `update content.audit_anchor set previous_digest = null where day = '2027-03-03'`,
      ['ANCHOR_CHANGED', 'ANCHOR_UNLINKED'],
    ],
    [
      'an erasure that nobody decided',
      `insert into content.audit_erasure (id, person_id) values (gen_random_uuid(), gen_random_uuid())`,
      ['ERASURE_UNDECIDED'],
    ],
  ];
  for (const [name, tampering, expected] of cases)
    it(`finds ${name}`, async () => assert.deepEqual(await damages(tampering), expected));

  it('names the row', async () => {
    const [flaw] = await found(
      `update content.audit_entry set command = 'x' where subject_id = :id and seq = 2`,
    );
    assert.match(inWords(flaw ?? assert.fail()), new RegExp(`content Edition ${id}, dòng / row 2: `));
  });

  /** What a thorough forger does after every cut: whatever nobody sees any more waits to be seen. */
  const MENDED = `
    delete from content.audit_frontier;
    insert into content.audit_frontier select digest from content.audit_entry e
      where not exists (select from content.audit_entry s where e.digest = any (s.seen))`;

  it('finds the last days taken away with their anchors, by those kept elsewhere', async () => {
    const tampering = `
      delete from content.audit_entry where at >= '2027-03-02';
      delete from content.audit_anchor_head where day >= '2027-03-02';
      delete from content.audit_anchor where day >= '2027-03-02'; ${MENDED}`;
    assert.deepEqual(await damages(tampering), []);
    assert.deepEqual(await damages(tampering, kept), ['ANCHOR_MISSING', 'CUT']);
  });

  it('finds the end of a chain cut off after the last anchor, by whoever did something since', async () => {
    const last = `subject_id = '${today}' and seq = 2`;
    const cut = `delete from content.audit_detail where ${last}; delete from content.audit_entry where ${last}; ${MENDED}`;
    assert.deepEqual(await damages(cut), ['SEEN_GONE']);
  });

  interface Row {
    subject: string;
    seq: number;
    length: number;
    digest: string;
    sealed: boolean;
    seen_by: string | null;
  }
  const rows = () =>
    newsroom.db.query<Row>(
      `select subject_id as subject, seq, max(seq) over (partition by subject_id) as length, digest,
         exists (select from content.audit_anchor_head h where h.subject_id = e.subject_id and h.seq >= e.seq) as sealed,
         (select s.subject_id from content.audit_entry s where e.digest = any (s.seen)) as seen_by
       from content.audit_entry e order by at, subject_id, seq`,
    );
  const at = ({ subject, seq }: Row) => `subject_id = '${subject}' and seq = ${seq}`;
  const CHANGES = [
    `command = command || 'x'`,
    `at = at + '1 s'`,
    `detail_digest = repeat('0', 64)`,
    `digest = repeat('0', 64)`,
    `seen = array[repeat('0', 64)]`,
    `seen = null`,
  ];

  it('finds any row that was changed, dropped or moved, and any chain cut off that others have seen, however thorough the forger', async () => {
    const all = await rows();
    assert.ok(all.some(({ sealed }) => !sealed));
    const cut = ({ subject, seq }: Row) => `
      delete from content.audit_detail where subject_id = '${subject}' and seq >= ${seq};
      delete from content.audit_entry where subject_id = '${subject}' and seq >= ${seq}; ${MENDED}`;
    const tampering = fc.constantFrom(...all).chain((row) =>
      fc.oneof(
        fc.constantFrom(...CHANGES).map((change) => ({
          sql: `update content.audit_entry set ${change} where ${at(row)}`,
          leavesNoTrace: false,
        })),
        fc.constant({
          sql: `delete from content.audit_entry where ${at(row)}`,
          leavesNoTrace: false,
        }),
        fc.constant({
          sql: `update content.audit_entry set seq = seq + 100 where subject_id = '${row.subject}' and seq >= ${Math.max(row.seq, 2)}`,
          leavesNoTrace: false,
        }),
        fc.constant({
          sql: cut(row),
          // Nothing was done since, by anybody: only anchors kept elsewhere could tell.
          leavesNoTrace: all
            .filter(({ subject, seq }) => subject === row.subject && seq >= row.seq)
            .every(({ sealed, seen_by }) => !sealed && (seen_by === null || seen_by === row.subject)),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(tampering, async ({ sql, leavesNoTrace }) => {
        assert.equal((await found(sql)).length === 0, leavesNoTrace);
      }),
      { numRuns: 150 },
    );
  });
});
