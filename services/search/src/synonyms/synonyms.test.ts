import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { aPerson } from '@portal/identity/testing';
import { runCommand } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { behavesLikeACommand } from '@portal/kit/testing';
import { aSearch } from '../testing/a-search.ts';
import type { Search } from '../testing/a-search.ts';
import { addSynonym } from './add-synonym.ts';
import { removeSynonym } from './remove-synonym.ts';
import { synonyms } from './synonyms.query.ts';

const PAIR = { term: 'HTX', means: 'hợp tác xã' };

let search: Search;
let office: Actor;
let chief: Actor;
before(async () => {
  search = await aSearch();
  office = await aPerson(search.db, { role: 'OFFICE_HEAD' });
  chief = await aPerson(search.db, { role: 'EDITOR_IN_CHIEF' });
});
after(() => search.close());

const runtime = () => search.service.runtime;
const add = (pair: Partial<typeof PAIR>, who = office) =>
  runCommand(runtime(), who, addSynonym, { ...PAIR, ...pair });
const codes = async (pair: Partial<typeof PAIR>, who?: Actor) =>
  (await add(pair, who)).refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());
const remove = (id: string, who = office) => runCommand(runtime(), who, removeSynonym, { id });

describe('two names for one thing (Điều 8.2)', () => {
  let count = 0;
  behavesLikeACommand(() => ({
    ...{ runtime: runtime(), db: search.db, command: addSynonym },
    accepted: async () => ({
      actor: office,
      input: { term: `KCN ${++count}`, means: `khu công nghiệp ${count}` },
    }),
  }));

  test('whoever types one finds the other from then on, and no longer once it is removed', async () => {
    await search.state({ title: 'Hợp tác xã chiếu cói Nga Sơn' });
    await search.service.drain();
    assert.deepEqual(await search.titles({ query: 'HTX' }), []);
    const { value } = await add({});
    assert.deepEqual(await search.titles({ query: 'htx' }), ['Hợp tác xã chiếu cói Nga Sơn']);
    await remove(value?.synonymId ?? '');
    assert.deepEqual(await search.titles({ query: 'HTX' }), []);
  });

  test('both sides are said to be wrong at once, and what finds itself already is not needed', async () => {
    assert.deepEqual(await codes({ term: ' – ', means: 'một hai ba bốn năm sáu bảy' }), [
      ...['SYNONYM_WORDS term', 'SYNONYM_WORDS means'],
    ]);
    assert.deepEqual(await codes({ term: 'hop tac xa' }), ['SYNONYM_SAME means']);
    await add({ term: 'DN', means: 'doanh nghiệp' });
    assert.deepEqual(await codes({ term: 'Doanh nghiệp', means: 'dn' }), ['SYNONYM_KNOWN means']);
  });

  test('the office keeps the list, and nobody else (Điều 18.1)', async () => {
    assert.deepEqual(await codes({}, chief), ['NO_RIGHT']);
    const [first] = await synonyms(runtime());
    const removing = await remove(first?.id ?? '', chief);
    assert.deepEqual(
      removing.refusals.map(({ code }) => code),
      ['NO_RIGHT'],
    );
  });

  test('what was removed is not removed again, and stays readable', async () => {
    const { value } = await add({ term: 'GCN', means: 'giấy chứng nhận' });
    const id = value?.synonymId ?? '';
    await remove(id);
    assert.deepEqual(
      (await remove(id)).refusals.map(({ code }) => code),
      ['SYNONYM_UNKNOWN'],
    );
    const rows = await search.db.query<{ by: string }>(
      'select removed_by as by from search.synonym where id = $1',
      [id],
    );
    assert.deepEqual(rows, [{ by: office.personId }]);
  });

  test('anybody sees the list; a change answers with it', async () => {
    const { synonyms: seen } = await search.ask<{ synonyms: { term: string; means: string }[] }>(
      '{ synonyms { term means } }',
    );
    assert.ok(seen.some(({ term, means }) => term === 'TTHC' && means === 'thủ tục hành chính'));
  });
});
