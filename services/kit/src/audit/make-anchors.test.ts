import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Actor } from '../access/actor.ts';
import { EventLoop } from '../events/event-loop.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { setClock } from '../testing/set-clock.ts';
import { anchorTimer } from './make-anchors.ts';

describe('the daily anchor over all chains (D9)', () => {
  let desk: Desk;
  let author: Actor;
  before(async () => {
    desk = await aDesk();
    author = await desk.hire('STAFF');
  });
  after(() => desk.close());

  const drain = () => new EventLoop(desk.runtime, [], [anchorTimer]).drain();
  const anchors = async () =>
    (
      await desk.db.query<{ day: string; heads: number }>(
        `select a.day::text, count(h.*)::int as heads from desk.audit_anchor a left join desk.audit_anchor_head h using (day)
         group by a.day order by a.day`,
      )
    ).map(({ day, heads }) => [day, heads]);

  it('is made after midnight in Vietnam, over the chains that grew', async () => {
    await setClock(desk.db, new Date('2027-03-01T16:59:00Z'));
    await desk.db.query(
      `update desk.timer set fire_at = '2027-03-01T17:00:00Z', next_try = '2027-03-01T17:00:00Z'`,
    );
    await desk.draft(author);
    const second = await desk.draft(author);
    await drain();
    assert.deepEqual(await anchors(), []);
    await setClock(desk.db, new Date('2027-03-01T17:00:00Z'));
    await drain();
    await drain();
    assert.deepEqual(await anchors(), [['2027-03-01', 2]]);
    await desk.step('submit', author, second);
    await setClock(desk.db, new Date('2027-03-02T17:00:00Z'));
    await drain();
    assert.deepEqual((await anchors()).at(-1), ['2027-03-02', 1]);
  });

  it('is caught up for every day on which nobody ran', async () => {
    await setClock(desk.db, new Date('2027-03-06T03:00:00Z'));
    await drain();
    assert.deepEqual((await anchors()).slice(-3), [
      ['2027-03-03', 0],
      ['2027-03-04', 0],
      ['2027-03-05', 0],
    ]);
  });

  it('and all of the audit is only ever added to, whoever writes', async () => {
    for (const table of ['audit_entry', 'audit_detail', 'audit_anchor', 'audit_anchor_head']) {
      const [column] = table.startsWith('audit_anchor') ? ['day'] : ['seq'];
      for (const attempt of [
        `update desk.${table} set ${column} = ${column}`,
        `delete from desk.${table}`,
        `truncate desk.${table} cascade`,
      ])
        await assert.rejects(
          desk.db.query(attempt),
          /only ever added to|is erased, and not otherwise changed/,
        );
    }
  });

  it('the service’s own role may not even try', async () => {
    for (const attempt of ['delete from desk.audit_anchor', 'update desk.audit_detail set detail = null'])
      await assert.rejects(desk.runtime.pool.query(attempt), /permission denied/);
  });
});
