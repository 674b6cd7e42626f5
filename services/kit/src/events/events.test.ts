import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Actor } from '../access/actor.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import { aDesk } from '../testing/a-desk.ts';
import type { Desk } from '../testing/a-desk.ts';
import { deskService } from '../testing/desk-service.ts';
import { testRuntime } from '../testing/test-database.ts';
import type { BusEvent, Consumer } from './bus.ts';
import { consumeBatch } from './consume.ts';
import { EventLoop } from './event-loop.ts';
import { relayBatch } from './relay.ts';

/** Writes down what it hears; a second time would break its primary key. */
const listener = (name: string, hook: (event: BusEvent) => void = () => undefined): Consumer => ({
  name,
  types: ['piece.drafted'],
  async react(ctx, event) {
    await ctx.sql('insert into desk.heard values ($1, $2)', [event.eventId, event.position]);
    hook(event);
  },
});

describe('events', () => {
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
    await desk.db.query('truncate desk.heard, desk.consumer_cursor, desk.outbox, kit.bus_event');
  });

  const draft = async (count: number) => {
    for (let index = 0; index < count; index += 1) await desk.draft(author);
  };
  const heard = () =>
    desk.db.query<{ position: string }>('select position from desk.heard order by position');
  const drained = async (work: () => Promise<number>) => {
    let total = 0;
    for (let done = 1; done > 0; total += done) done = await work();
    return total;
  };

  it('reach the bus once, in their order, however many relays run', async () => {
    await draft(30);
    const passed = await Promise.all(
      [desk.runtime, second, desk.runtime, second].map(({ pool }) => drained(() => relayBatch(pool, 'desk'))),
    );
    await drained(() => relayBatch(desk.runtime.pool, 'desk'));
    const [order] = await desk.db.query<{ same: boolean; count: number }>(
      `select array_agg(b.event_id order by b.position) = array_agg(b.event_id order by o.id) as same, count(*)::int
       from kit.bus_event b join desk.outbox o using (event_id)`,
    );
    assert.deepEqual(order, { same: true, count: 30 });
    assert.ok(passed.reduce((sum, count) => sum + count, 0) <= 30);
    const [source] = await desk.db.query('select distinct source from kit.bus_event');
    assert.equal(source?.['source'], 'desk');
  });

  it('survive a relay that dies between writing and committing', async () => {
    await draft(3);
    const client = await second.pool.connect();
    await client.query('begin');
    await client.query(
      `insert into kit.bus_event (event_id, type, subject_type, subject_id, payload, occurred_at)
       select event_id, type, subject_type, subject_id, payload, occurred_at from desk.outbox`,
    );
    client.release(true);
    assert.equal(await drained(() => relayBatch(desk.runtime.pool, 'desk')), 3);
    assert.equal((await desk.db.query('select from kit.bus_event')).length, 3);
  });

  it('have their effect exactly once, though the consumer dies in the middle again and again', async () => {
    await draft(20);
    await drained(() => relayBatch(desk.runtime.pool, 'desk'));
    let calls = 0;
    const frail = listener('frail', () => {
      calls += 1;
      if (calls % 7 === 3) throw new Error('the process died');
    });
    for (let tries = 0; tries < 50; tries += 1)
      await drained(() => consumeBatch(desk.runtime, frail, 4)).catch(() => undefined);
    assert.equal((await heard()).length, 20);
    assert.ok(calls > 20);
  });

  it('have their effect exactly once, though two processes are the same consumer', async () => {
    await draft(20);
    await drained(() => relayBatch(desk.runtime.pool, 'desk'));
    const twin = listener('twin');
    await Promise.all(
      [desk.runtime, second].map(async (runtime) => {
        for (let tries = 0; tries < 20; tries += 1) await consumeBatch(runtime, twin, 2);
      }),
    );
    assert.equal((await heard()).length, 20);
  });

  it('are heard soon after the commit, and stop being heard when the service stops', async () => {
    const loop = new EventLoop(desk.runtime, [listener('live')]);
    loop.start();
    await draft(3);
    for (let waited = 0; waited < 100 && (await heard()).length < 3; waited += 1) await pause(20);
    assert.equal((await heard()).length, 3);
    await loop.stop();
    await draft(1);
    await pause(50);
    assert.equal((await heard()).length, 3);
  });

  it('that cannot be worked off hold up their consumer alone, and those before them are done', async () => {
    await draft(5);
    await drained(() => relayBatch(desk.runtime.pool, 'desk'));
    const [third] = await desk.db.query<{ position: string }>(
      'select position from kit.bus_event order by position offset 2 limit 1',
    );
    const stuck = listener('stuck', ({ position }) => {
      if (position === Number(third?.position)) throw new Error('poison');
    });
    const loop = new EventLoop(desk.runtime, [stuck]);
    await assert.rejects(loop.drain(), /poison/);
    await assert.rejects(loop.drain(), /poison/);
    assert.equal((await heard()).length, 2);
  });
});
