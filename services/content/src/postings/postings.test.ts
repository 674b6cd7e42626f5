import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { globalId } from '@portal/kit';
import { behavesLikeACommand, setClock } from '@portal/kit/testing';
import { anExample } from '../testing/an-example.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { read } from '../testing/read.ts';
import { act, take, walk, WHOLE_WAY } from '../testing/walk.ts';
import { recordPosting } from './record-posting.ts';
import { recordTakingDown } from './record-taking-down.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const aPosting = () => walk(newsroom, WHOLE_WAY, { kind: 'NOTICE', draft: anExample('NOTICE') });
const hourAgo = () => new Date(Date.now() - 3_600_000);

async function recorded(): Promise<{ edition: string; record: string }> {
  const { id } = await aPosting();
  const input = { id, place: 'Bảng tin tầng một', shownAt: hourAgo() };
  assert.deepEqual((await act(newsroom, 'POSTING_OFFICER', recordPosting, input)).refusals, []);
  const [row] = await newsroom.db.query<{ id: string }>(
    `select r.id from content.posting_record r join content.edition e using (item_id) where e.id = $1`,
    [id],
  );
  return { edition: id, record: row?.id ?? '' };
}

const codes = async (work: ReturnType<typeof act>) => (await work).refusals.map(({ code }) => code);

describe('a posting is put up', () => {
  behavesLikeACommand(() => ({
    ...{ runtime: newsroom.runtime, db: newsroom.db, command: recordPosting },
    accepted: async () => ({
      actor: newsroom.people.POSTING_OFFICER,
      input: { id: (await aPosting()).id, place: 'Bảng tin', shownAt: hourAgo() },
    }),
  }));

  it('by whoever posts, somewhere, and not in the future', async () => {
    const { id } = await aPosting();
    const tell = (who: 'POSTING_OFFICER' | 'SITE_ADMINISTRATOR', place: string, shownAt: Date) =>
      codes(act(newsroom, who, recordPosting, { id, place, shownAt }));
    assert.deepEqual(await tell('SITE_ADMINISTRATOR', 'Bảng tin', hourAgo()), ['NO_RIGHT']);
    const later = new Date(Date.now() + 3_600_000);
    assert.deepEqual(await tell('POSTING_OFFICER', ' ', later), ['PLACE_MISSING', 'NOT_YET_SHOWN']);
    assert.deepEqual(await tell('POSTING_OFFICER', 'x'.repeat(301), hourAgo()), ['PLACE_TOO_LONG']);
  });

  it('only if it is one, and is posted', async () => {
    const tell = (id: string) =>
      codes(act(newsroom, 'POSTING_OFFICER', recordPosting, { id, place: 'Bảng tin', shownAt: hourAgo() }));
    assert.deepEqual(await tell((await walk(newsroom, WHOLE_WAY)).id), ['NO_POSTING']);
    const withdrawn = await aPosting();
    await take(newsroom, 'withdraw', withdrawn);
    assert.deepEqual(await tell(withdrawn.id), ['NOT_PUBLISHED']);
  });
});

describe('a posting is taken down', () => {
  behavesLikeACommand(() => ({
    ...{ runtime: newsroom.runtime, db: newsroom.db, command: recordTakingDown },
    accepted: async () => ({
      actor: newsroom.people.POSTING_OFFICER,
      input: { id: (await recorded()).record, takenDownAt: new Date(Date.now() - 60_000) },
    }),
  }));

  it('once, after it was put up, and not in the future; the row is never rewritten', async () => {
    const { record } = await recorded();
    const tell = (takenDownAt: Date) =>
      codes(act(newsroom, 'POSTING_OFFICER', recordTakingDown, { id: record, takenDownAt }));
    assert.deepEqual(await tell(new Date(Date.now() + 60_000)), ['NOT_YET_TAKEN_DOWN']);
    assert.deepEqual(await tell(new Date(Date.now() - 7_200_000)), ['TAKEN_DOWN_TOO_EARLY']);
    assert.deepEqual(await tell(new Date()), []);
    assert.deepEqual(await tell(new Date()), ['TAKEN_DOWN_ALREADY']);
    for (const statement of [
      `update content.posting_record set place = 'khác'`,
      'delete from content.posting_record',
    ])
      await assert.rejects(newsroom.runtime.pool.query(statement), { code: '42501' });
  });
});

it('the portal’s own proof are its steps; at the end of the last day it has ended by itself (Điều 8.8)', async () => {
  await setClock(newsroom.db, '2026-11-25T03:00:00Z');
  const { id } = await aPosting();
  const proof = async (instant: string) => {
    await setClock(newsroom.db, instant);
    const { data } = await read<{ edition: { postings: { records: Record<string, unknown>[] } } }>(
      newsroom,
      newsroom.people.POSTING_OFFICER,
      `query ($id: ID!) { edition(id: $id) { postings { records { place shownAt takenDownAt shownBy { id } } } } }`,
      { id: globalId('Edition', id) },
    );
    return data.edition.postings.records[0];
  };
  const shown = await proof('2026-12-05T16:59:59.999Z');
  assert.deepEqual([shown?.['place'], shown?.['takenDownAt']], [null, null]);
  assert.deepEqual(shown?.['shownBy'], {
    id: globalId('Person', newsroom.people.POSTING_OFFICER.personId ?? ''),
  });
  assert.equal((await proof('2026-12-05T17:00:00Z'))?.['takenDownAt'], '2026-12-05T17:00:00.000Z');
  await setClock(newsroom.db, null);
});
