import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inTransaction, newId } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import { postgresEngine } from '../engines/postgres.engine.ts';
import type { Engine } from '../engines/engine.ts';
import { indexed } from '../index/indexed.ts';
import type { Sql, Stated } from '../index/write-index.ts';
import { NO_FILTER } from '../query/search-filter.ts';
import type { SearchFilter } from '../query/search-filter.ts';
import { understand } from '../query/understand.ts';
import { aFact } from './a-search.ts';

type Told = Partial<PublicFact> & { uuid?: string };

/** What every engine keeps, whichever it is (D33); call it within a `describe`. */
export function behavesLikeAnEngine(example: () => { runtime: ServiceRuntime; engine: Engine }): void {
  const stated = (told: Told): Stated => ({ indexed: indexed(aFact(told)), statedAt: new Date() });
  /** PostgreSQL counts how rare the words are, so it is told everything too. */
  const toldBoth = (work: (engine: Engine, sql: Sql) => Promise<void>) => {
    const { runtime, engine } = example();
    const own = postgresEngine(runtime);
    const both = engine.name === own.name ? [own] : [own, engine];
    return inTransaction(runtime, async ({ sql }) => {
      for (const one of both) await work(one, sql);
    });
  };
  const put = async (...told: Told[]) => {
    const all = told.map(stated);
    await toldBoth((engine, sql) => engine.index(sql).put(all));
    return all.map((one) => one.indexed.id);
  };
  const replace = (...told: Told[]) =>
    toldBoth((engine, sql) => engine.index(sql).replace(batches(told.map(stated))));
  async function candidates(query: string, filter: Partial<SearchFilter> = {}): Promise<string[]> {
    const { runtime, engine } = example();
    const { terms, words } = await understand(runtime, query);
    const found = await engine.candidates({ terms, words, filter: { ...NO_FILTER, ...filter } }, 200);
    return found.map(({ factId, ordinal }) => `${factId} ${ordinal}`).sort();
  }
  const firstOf = (...ids: string[]) => ids.map((id) => `${id} 0`).sort();

  it('finds by a syllable, a pair, a number, with and without accents', async () => {
    await replace();
    const [market, power] = await put(
      { title: 'Chợ đêm Sầm Sơn', text: 'hàng thủ công' },
      { title: 'Cấp điện mùa khô', number: '1140/QĐ-SCT' },
    );
    for (const query of ['chợ', 'sam son', 'thủ công'])
      assert.deepEqual(await candidates(query), firstOf(market ?? ''), query);
    for (const query of ['CẤP ĐIỆN', '1140', '1140/QĐ'])
      assert.deepEqual(await candidates(query), firstOf(power ?? ''), query);
    assert.deepEqual(await candidates('khongdauca'), []);
  });

  it('narrows by kind, field, issuer, author and day, whatever signs are in a name', async () => {
    await replace();
    const [one = '', other = ''] = await put(
      { text: 'điện lực', field: 'dien-luc', authors: ['Lê `Hoà` && x:=[1]'], issuedOn: '2024-05-01' },
      { text: 'điện lực', kind: 'LEGAL_DOCUMENT', issuers: ['UBND tỉnh'], issuedOn: '2026-01-31' },
    );
    assert.deepEqual(await candidates('dien luc'), firstOf(one, other));
    assert.deepEqual(await candidates('dien luc', { kinds: ['LEGAL_DOCUMENT'] }), firstOf(other));
    assert.deepEqual(await candidates('dien luc', { fields: ['dien-luc'] }), firstOf(one));
    assert.deepEqual(await candidates('dien luc', { issuers: ['UBND tỉnh'] }), firstOf(other));
    assert.deepEqual(await candidates('dien luc', { authors: ['Lê `Hoà` && x:=[1]'] }), firstOf(one));
    assert.deepEqual(await candidates('dien luc', { from: '2024-05-01', until: '2025-12-31' }), firstOf(one));
    assert.deepEqual(await candidates('dien luc', { authors: ['Ai đó'] }), []);
  });

  it('put twice is put once; a text that became shorter leaves no passage behind', async () => {
    await replace();
    const uuid = newId();
    const long = { uuid, text: 'xuất khẩu gạo\n'.repeat(900) };
    await put(long);
    const first = await candidates('xuat khau');
    assert.ok(first.length > 1);
    await put(long);
    assert.deepEqual(await candidates('xuat khau'), first);
    await put({ uuid, text: 'xuất khẩu gạo' });
    assert.deepEqual(await candidates('xuat khau'), firstOf(uuid));
  });

  it('what is removed is gone; removing what is not there is nothing', async () => {
    await replace();
    const [gone = '', stays = ''] = await put({ text: 'hội chợ' }, { text: 'hội chợ' });
    for (const _twice of [1, 2]) await toldBoth((engine, sql) => engine.index(sql).remove([gone]));
    assert.deepEqual(await candidates('hoi cho'), firstOf(stays));
  });

  it('answers from the old index until the new one is whole; the new one finds the same', async () => {
    const told = ['một', 'hai', 'ba'].map((word) => ({ uuid: newId(), text: `khuyến công ${word}` }));
    await replace(...told);
    const before = await candidates('khuyen cong');
    assert.equal(before.length, 3);
    const { runtime, engine } = example();
    await inTransaction(runtime, ({ sql }) =>
      engine.index(sql).replace(
        (async function* () {
          for (const one of told) {
            yield [stated(one)];
            assert.deepEqual(await candidates('khuyen cong'), before);
          }
        })(),
      ),
    );
    assert.deepEqual(await candidates('khuyen cong'), before);
  });

  it('keeps the old index when a rebuild dies on the way', async () => {
    const [id = ''] = (await replace(), await put({ text: 'giá xăng' }));
    const { runtime, engine } = example();
    const dying = inTransaction(runtime, ({ sql }) =>
      engine.index(sql).replace(
        (async function* () {
          yield [stated({ text: 'giá dầu' })];
          throw new Error('killed');
        })(),
      ),
    );
    await assert.rejects(dying, /killed/);
    assert.deepEqual(await candidates('gia xang'), firstOf(id));
    await replace({ uuid: id, text: 'giá xăng' });
    assert.deepEqual(await candidates('gia xang'), firstOf(id));
  });
}

async function* batches(all: readonly Stated[]): AsyncGenerator<readonly Stated[]> {
  for (const one of all) yield [one];
}
