import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createContextKeys } from '@portal/kit';
import type { Service } from '@portal/kit';
import { TEST_SECRET } from '@portal/kit/testing';
import { searchService } from '../service.ts';
import { aSearch } from '../testing/a-search.ts';
import type { Search } from '../testing/a-search.ts';

let search: Search;
before(async () => {
  search = await aSearch();
});
after(() => search.close());

/** The next version of the portal on the same database. */
async function started(): Promise<Service> {
  const { publicKey } = await createContextKeys();
  return searchService.create({
    ...{ databaseUrl: search.db.url, secret: TEST_SECRET, publicKey, filesFolder: '', searchServer: null },
  });
}
const waiting = async () =>
  (await search.db.query("select from search.timer where kind = 'index-outdated' and ended_at is null"))
    .length;

test('an index that an older version made answers until the new version has made it anew, by itself and once', async () => {
  await search.state({ title: 'Chợ đêm Sầm Sơn' });
  await search.service.drain();
  await search.db.query("insert into search.index_shape (cursor, shape) values ('search-index', 0)");
  await search.db.query("update search.fact set title = 'Như cách cũ'");
  const next = await started();
  assert.equal(await waiting(), 1);
  assert.deepEqual(await search.titles({ query: 'cho dem' }), ['Như cách cũ']);
  await next.drain();
  assert.deepEqual(await search.titles({ query: 'cho dem' }), ['Chợ đêm Sầm Sơn']);
  await next.close();
  const afterwards = await started();
  assert.equal(await waiting(), 0, 'it is as this version makes it');
  await afterwards.close();
});

test('an index that nobody rebuilt yet is of the first shape, and is left as it is', async () => {
  await search.db.query('delete from search.index_shape');
  const next = await started();
  assert.equal(await waiting(), 0);
  await next.close();
});
