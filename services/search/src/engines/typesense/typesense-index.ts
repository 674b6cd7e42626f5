import { newId } from '@portal/kit';
import { Errors } from 'typesense';
import type { Client } from 'typesense';
import { NoIndex } from '../engine.ts';
import type { EngineIndex } from '../engine.ts';
import type { Stated } from '../../index/write-index.ts';
import { documentsOf, PASSAGE_FIELDS } from './passage-document.ts';
import type { PassageDocument } from './passage-document.ts';
import { asServerFault, makeReadingKey, withinTime } from './search-server.ts';
import type { SearchServer } from './search-server.ts';

/** Writes through the alias; a rebuild fills a collection of its own, and the alias moves to it in one step. */
export function typesenseIndex(client: Client, server: SearchServer): EngineIndex {
  const { alias } = server;
  const documents = (collection: string) => client.collections<PassageDocument>(collection).documents();
  const removeWhere = (filter: string) =>
    documents(alias)
      .delete({ filter_by: filter })
      .catch(unlessMissing(() => undefined));

  async function put(collection: string, stated: readonly Stated[]): Promise<number> {
    const all = stated.flatMap(documentsOf);
    if (all.length === 0) return 0;
    await withinTime(documents(collection).import(all, { action: 'upsert' }));
    return all.length;
  }

  /** Also what a rebuild left behind that was killed. */
  async function dropOthers(current: string): Promise<void> {
    for (const { name } of await client.collections().retrieve())
      if (name.startsWith(`${alias}_`) && name !== current) await client.collections(name).delete();
  }

  async function update(stated: readonly Stated[]): Promise<void> {
    await put(alias, stated).catch(
      unlessMissing(() => {
        throw new NoIndex(`the search server has no ${alias}`);
      }),
    );
    // A text that became shorter leaves passages behind.
    for (const { indexed } of stated)
      await removeWhere(`fact:=${indexed.id} && ordinal:>=${indexed.passages.length}`);
  }

  async function replace(all: AsyncIterable<readonly Stated[]>): Promise<void> {
    await makeReadingKey(client, server);
    const name = `${alias}_${newId()}`;
    const sorting = { default_sorting_field: 'published_at' };
    await client.collections().create({ name, fields: [...PASSAGE_FIELDS], ...sorting });
    let sent = 0;
    for await (const stated of all) sent += await put(name, stated);
    const { num_documents: there } = await client.collections(name).retrieve();
    if (there !== sent) throw new Error(`the search server holds ${there} passages of ${sent}`);
    await client.aliases().upsert(alias, { collection_name: name });
    await dropOthers(name);
  }

  return {
    put: (stated) => update(stated).catch(asServerFault),
    remove: async (ids) => {
      if (ids.length > 0) await removeWhere(`fact:=[${ids.join(',')}]`).catch(asServerFault);
    },
    replace: (all) => replace(all).catch(asServerFault),
  };
}

const unlessMissing =
  <Value>(otherwise: () => Value) =>
  (error: unknown): Value => {
    if (error instanceof Errors.ObjectNotFound) return otherwise();
    throw error;
  };
