import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { EDITORIAL_STATES, newId, TRANSITIONS } from '@portal/kit';
import { plantEditions } from '../testing/factories.ts';
import type { Newsroom } from '../testing/newsroom.ts';
import { aNewsroom } from '../testing/newsroom.ts';
import { walk, WHOLE_WAY } from '../testing/walk.ts';

let newsroom: Newsroom;
before(async () => {
  newsroom = await aNewsroom();
});
after(() => newsroom.close());

const refused = { message: /./, code: /^(P0R01|23503|23505|23514|42501)$/ };
const pairs = EDITORIAL_STATES.flatMap((from) =>
  EDITORIAL_STATES.filter((to) => to !== from).map((to) => ({ from, to })),
);

test('no state changes in the database without its step, not even to where a step would lead', async () => {
  const ids = await plantEditions(
    newsroom,
    pairs.map(({ from }) => ({ state: from })),
  );
  for (const [index, { to }] of pairs.entries())
    await assert.rejects(
      newsroom.runtime.pool.query(
        `update content.workflow_item set state = $2, lock_version = lock_version + 1 where edition_id = $1`,
        [ids[index], to],
      ),
      refused,
    );
});

test(`a step that the table of Điều 15 does not know is refused by the database, whoever writes it`, async () => {
  const known = new Set(TRANSITIONS.map(({ from, to }) => `${from} ${to}`));
  const illegal = pairs.filter(({ from, to }) => !known.has(`${from} ${to}`));
  assert.ok(illegal.length > 100);
  const ids = await plantEditions(
    newsroom,
    illegal.map(({ from }) => ({ state: from })),
  );
  for (const [index, { from, to }] of illegal.entries())
    await assert.rejects(
      newsroom.db.query(
        `insert into content.review_step (id, edition_id, version, action, from_state, to_state, person_id, content_hash, remark)
         select $1, edition_id, lock_version + 1, 'sendBack', $3, $4, $5, content_hash, 'x'
         from content.workflow_item where edition_id = $2`,
        [newId(), ids[index], from, to, newId()],
      ),
      refused,
      `${from} → ${to}`,
    );
});

test('a posted text is frozen: neither another revision nor another text can take its place', async () => {
  const { id } = await walk(newsroom, WHOLE_WAY);
  const { pool } = newsroom.runtime;
  await assert.rejects(
    pool.query(
      `update content.workflow_item set content_hash = repeat('0', 64), lock_version = lock_version + 1 where edition_id = $1`,
      [id],
    ),
    refused,
  );
  await assert.rejects(
    pool.query(
      `with added as (insert into content.revision (id, edition_id, number, content, content_hash, saved_by, saved_at)
         values ($2, $1, 99, '{}', repeat('0', 64), $2, now()) returning id)
       update content.edition set current_revision_id = $2 where id = $1`,
      [id, newId()],
    ),
    refused,
  );
  for (const table of ['revision', 'item', 'remark', 'edition_file'])
    await assert.rejects(pool.query(`delete from content.${table}`), refused, table);
  await assert.rejects(pool.query(`update content.revision set content = '{}'`), refused);
});

test('nothing becomes public by writing it there: only a posted edition with its own text (Điều 4.1)', async () => {
  const [approved] = await plantEditions(newsroom, [{ state: 'APPROVED' }]);
  await assert.rejects(
    newsroom.runtime.pool.query(
      `insert into content.publication (item_id, edition_id, revision_id, kind, section, path, title, summary, byline, origin,
         published_at, updated_at)
       select item_id, id, current_revision_id, 'NEWS_ITEM', 'x', '/x/y', 't', 's', '[]', 'AUTHORED', now(), now()
       from content.edition where id = $1`,
      [approved],
    ),
    refused,
  );
});

test('an edition of a later number answers a returned one of the same item, or is not there', async () => {
  const [submitted] = await plantEditions(newsroom, [{ state: 'SUBMITTED' }]);
  await assert.rejects(
    newsroom.db.query(
      `insert into content.edition (id, item_id, number, resubmits, current_revision_id, title, last_saved_at)
       select $2, item_id, 2, id, current_revision_id, title, now() from content.edition where id = $1`,
      [submitted, newId()],
    ),
    refused,
  );
});
