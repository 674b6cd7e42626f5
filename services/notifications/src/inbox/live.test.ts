import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { aPostRoom } from '../testing/a-post-room.ts';
import type { PostRoom } from '../testing/a-post-room.ts';

const INBOX = (after?: number) =>
  `subscription { inbox${after === undefined ? '' : `(after: ${after})`} { number text } }`;

async function take<Value>(stream: AsyncIterator<unknown>, count: number): Promise<Value[]> {
  const values: Value[] = [];
  while (values.length < count) {
    const { value, done } = (await stream.next()) as IteratorResult<{ data: Value }>;
    assert.ok(!done, 'the stream ended early');
    values.push(value.data);
  }
  return values;
}

describe('the live inbox (D18)', () => {
  let room: PostRoom;
  before(async () => {
    room = await aPostRoom();
    room.service.start();
  });
  beforeEach(() => room.db.query('truncate notifications.inbox, notifications.inbox_entry'));
  after(() => room.close());

  const numbers = async (stream: AsyncIterator<unknown>, count: number) =>
    (await take<{ inbox: { number: number } }>(stream, count)).map(({ inbox }) => inbox.number);

  test('what was missed comes first, then what happens, without gap or doubling', async () => {
    for (let at = 0; at < 3; at++) await room.tell('edition.verified', 'APPROVING');
    await room.service.drain();
    const stream = await room.listen(room.people.chief, INBOX(1));
    assert.deepEqual(await numbers(stream, 2), [2, 3]);
    const next = numbers(stream, 1);
    await room.tell('edition.verified', 'APPROVING');
    assert.deepEqual(await next, [4]);
    await stream.return?.();
  });

  test('500 events reach two listeners each once and in order, one of whom comes back in the middle', async () => {
    const all = 500;
    const steady = await room.listen(room.people.chief, INBOX(0));
    const first = await room.listen(room.people.chief, INBOX(0));
    const heard = numbers(steady, all);
    const begun = numbers(first, 120);
    for (let at = 0; at < all; at++) await room.tell('edition.verified', 'APPROVING');
    const before = await begun;
    await first.return?.();
    const again = await room.listen(room.people.chief, INBOX(before.at(-1)));
    const rest = await numbers(again, all - before.length);
    const expected = Array.from({ length: all }, (_, at) => at + 1);
    assert.deepEqual([...before, ...rest], expected);
    assert.deepEqual(await heard, expected);
    await Promise.all([steady.return?.(), again.return?.()]);
  });

  test('the count falls for everybody when one of the pool acts', async () => {
    const stream = await room.listen(room.people.chief, 'subscription { unreadCountChanged }');
    const counts = async () => (await take<{ unreadCountChanged: number }>(stream, 1))[0]?.unreadCountChanged;
    assert.equal(await counts(), 0);
    const editionId = await room.tell('edition.submitted', 'SUBMITTED');
    assert.equal(await counts(), 1);
    await room.tell('edition.declined', 'DECLINED', { editionId, actorId: room.people.secretariat.personId });
    assert.equal(await counts(), 0);
    await stream.return?.();
  });

  test('nobody hears of another’s inbox, and the public of none', async () => {
    await room.tell('edition.verified', 'APPROVING');
    await room.service.drain();
    const other = await room.listen(room.people.posting, 'subscription { unreadCountChanged }');
    const [count] = await take<{ unreadCountChanged: number }>(other, 1);
    assert.equal(count?.unreadCountChanged, 0);
    await other.return?.();
    await assert.rejects(room.listen({ ...room.people.posting, personId: null }, INBOX(0)), /Hãy đăng nhập/);
  });

  test('a listener who leaves is forgotten', async () => {
    const stream = await room.listen(room.people.chief, INBOX());
    const waiting = stream.next();
    await new Promise((done) => setTimeout(done, 50));
    await stream.return?.();
    assert.deepEqual(await waiting, { value: undefined, done: true });
  });
});
