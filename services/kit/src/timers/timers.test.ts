import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Actor } from '../access/actor.ts';
import { inTransaction } from '../commands/transaction.ts';
import { EventLoop } from '../events/event-loop.ts';
import { newId } from '../ids/ids.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { deskService, draftPiece } from '../testing/desk-service.ts';
import { HARD_MIDNIGHTS } from '../testing/hard-midnights.ts';
import { setClock } from '../testing/set-clock.ts';
import { testRuntime } from '../testing/test-database.ts';
import { fireNext } from './fire-timers.ts';
import type { TimerHandler } from './fire-timers.ts';
import { cancelTimer, setTimer } from './timer.ts';

const NOON = '2026-11-27T05:00:00.000Z';
const noon = new Date(NOON);
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

describe('timers', () => {
  let desk: Desk;
  let author: Actor;
  let second: ServiceRuntime;
  before(async () => {
    desk = await aDesk();
    second = await testRuntime(deskService, desk.db);
    author = await desk.hire('STAFF');
  });
  after(async () => {
    await second.close();
    await desk.close();
  });
  beforeEach(async () => {
    await setClock(desk.db, noon);
    await desk.db.query('truncate desk.timer, desk.outbox, desk.heard');
  });

  const subject = { type: 'Piece', id: newId() };
  const set = (kind: string, at: Date, payload = {}) =>
    inTransaction(desk.runtime, (ctx) => setTimer(ctx, { kind, subject, at, payload }));
  /** Drafts a piece of the title that the timer carries. */
  const drafting = (hook: (title: string) => void = () => undefined): TimerHandler => ({
    kind: 'draft',
    async fire(ctx, { payload }) {
      const title = String(payload['title']);
      const { refusals } = await ctx.run(author, draftPiece, { title });
      for (const { code } of refusals)
        ctx.record({ type: 'piece.refused', subject, payload: { title, code } });
      hook(title);
    },
  });
  const drain = (...handlers: TimerHandler[]) => new EventLoop(desk.runtime, [], handlers).drain();
  const pieces = async (title: string) =>
    (await desk.db.query('select from desk.piece where title = $1', [title])).length;
  const events = async () =>
    (await desk.db.query<{ type: string }>('select type from desk.outbox order by id')).map(
      ({ type }) => type,
    );
  const ends = async () =>
    (
      await desk.db.query<{ ended_as: string | null }>('select ended_as from desk.timer order by set_at, id')
    ).map(({ ended_as }) => ended_as);

  it('fire at their instant and not a moment before, and once', async () => {
    const title = newId();
    await set('draft', later(60), { title });
    await setClock(desk.db, later(59.999));
    await drain(drafting());
    assert.equal(await pieces(title), 0);
    await setClock(desk.db, later(60));
    await drain(drafting());
    await drain(drafting());
    assert.equal(await pieces(title), 1);
    assert.deepEqual(await ends(), ['FIRED']);
  });

  for (const { begins, instant } of HARD_MIDNIGHTS)
    it(`fire with the midnight that begins ${begins}, and not in the day before`, async () => {
      const title = newId();
      await set('draft', instant, { title });
      await setClock(desk.db, new Date(instant.getTime() - 1));
      await drain(drafting());
      assert.equal(await pieces(title), 0);
      await setClock(desk.db, instant);
      await drain(drafting());
      assert.equal(await pieces(title), 1);
    });

  it('that were due while nobody ran fire when somebody does', async () => {
    const title = newId();
    await set('draft', later(60), { title });
    await setClock(desk.db, later(86_400));
    await drain(drafting());
    assert.equal(await pieces(title), 1);
  });

  it('fire once, however many processes look and however often one dies in the middle', async () => {
    const titles = Array.from({ length: 20 }, () => newId());
    for (const [index, title] of titles.entries())
      await inTransaction(desk.runtime, (ctx) =>
        setTimer(ctx, {
          kind: 'draft',
          subject: { type: 'Piece', id: String(index) },
          at: noon,
          payload: { title },
        }),
      );
    let calls = 0;
    const frail = drafting(() => {
      calls += 1;
      if (calls % 5 === 2) throw new Error('the process died');
    });
    for (let round = 0; round < 8; round += 1) {
      await Promise.all(
        [desk.runtime, second].map(async (runtime) => {
          for (let tries = 0; tries < 20; tries += 1) await fireNext(runtime, [frail]);
        }),
      );
      await setClock(desk.db, later(3_600 * (round + 1)));
    }
    assert.ok(calls > 20);
    for (const title of titles) assert.equal(await pieces(title), 1);
  });

  it('of one kind and subject wait once: a later setting takes the place of the earlier, and may be taken back', async () => {
    const [first, other] = [newId(), newId()];
    await set('draft', later(10), { title: first });
    await set('draft', later(20), { title: other });
    await setClock(desk.db, later(30));
    await drain(drafting());
    assert.deepEqual([await pieces(first), await pieces(other)], [0, 1]);
    await set('draft', later(40), { title: first });
    await inTransaction(desk.runtime, (ctx) => cancelTimer(ctx, 'draft', subject));
    await setClock(desk.db, later(50));
    await drain(drafting());
    assert.equal(await pieces(first), 0);
    assert.deepEqual((await ends()).sort(), ['CANCELLED', 'FIRED', 'REPLACED']);
  });

  it('that fail hold up no other, and are tried again later', async () => {
    const title = newId();
    let broken = true;
    const flaky: TimerHandler = {
      kind: 'flaky',
      async fire() {
        if (broken) throw new Error('not now');
      },
    };
    await set('flaky', noon);
    await set('draft', noon, { title });
    await drain(flaky, drafting());
    assert.equal(await pieces(title), 1);
    broken = false;
    await drain(flaky, drafting());
    assert.deepEqual((await ends()).sort(), ['FIRED', null]);
    await setClock(desk.db, later(2));
    await drain(flaky, drafting());
    assert.deepEqual(await ends(), ['FIRED', 'FIRED']);
  });

  it('of another kind than the handlers’ are left alone', async () => {
    await set('unknown', noon);
    await drain(drafting());
    assert.deepEqual(await ends(), [null]);
  });

  it('go on when their command is refused, and nothing of the command remains', async () => {
    const title = newId();
    await set('draft', noon, { title });
    await drain(drafting());
    await set('draft', noon, { title });
    await drain(drafting());
    assert.equal(await pieces(title), 1);
    assert.deepEqual(await ends(), ['FIRED', 'FIRED']);
    assert.deepEqual(await events(), ['piece.drafted', 'piece.refused']);
  });

  it('that fired are over, whoever writes', async () => {
    await set('unknown', noon);
    await inTransaction(desk.runtime, (ctx) => cancelTimer(ctx, 'unknown', subject));
    await assert.rejects(
      desk.db.query('update desk.timer set ended_at = null, ended_as = null'),
      /a timer ends once/,
    );
  });
});
