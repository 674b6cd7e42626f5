import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inTransaction, newId } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import type { Engine, EngineIndex } from '../engines/engine.ts';
import { NoIndex } from '../engines/engine.ts';
import { indexed } from '../index/indexed.ts';
import type { Stated } from '../index/write-index.ts';
import { NO_FILTER } from '../query/search-filter.ts';
import { aFact } from './a-search.ts';
import type { Replay } from './a-replay.ts';
import { exchange, recordings, withoutRecordings } from './recordings.ts';

const HELD = 30;

/** What the adapter says to a server, and makes of what a real one was seen to answer; call it within a `describe`. */
export function keepsToWhatWasRecorded(
  example: () => { runtime: ServiceRuntime; engine: Engine; replay: Replay },
): void {
  const told = (count: number): Stated[] =>
    Array.from({ length: count }, () => ({ indexed: indexed(aFact()), statedAt: new Date() }));
  const written = (work: (index: EngineIndex) => Promise<void>) =>
    inTransaction(example().runtime, ({ sql }) => work(example().engine.index(sql)));
  const replaced = (count: number) => written((index) => index.replace(once(told(count))));
  const acts = {
    ask: () => example().engine.candidates({ terms: [], words: ['cong'], filter: NO_FILTER }, 10),
    put: () => written((index) => index.put(told(3))),
    remove: () => written((index) => index.remove([newId()])),
  };
  const recorded = (name: string, work: () => Promise<void>) =>
    it(name, { skip: withoutRecordings }, async () => {
      await work();
      example().replay.wasAsked();
    });

  recorded('builds a collection, counts it, moves the alias, and takes the others away', async () => {
    const { next } = example().replay;
    next('key-list', 'key-create-search-only', 'collection-create', 'import-upsert-ok');
    next('collection-retrieve-through-alias', 'alias-swap');
    next('collection-list', 'collection-drop-behind-alias', 'collection-drop-old');
    await replaced(HELD);
  });

  recorded('leaves the alias where it is when the server holds less than it was sent', async () => {
    const { next } = example().replay;
    next(
      'key-list',
      'key-create-search-only',
      'collection-create',
      'import-upsert-ok',
      'collection-retrieve',
    );
    await assert.rejects(replaced(HELD), /holds 0 passages of 30/);
  });

  recorded('removes, whether it was there or not', async () => {
    example().replay.next('documents-delete-by-filter', 'documents-delete-by-filter-none');
    await acts.remove();
    await acts.remove();
  });

  recorded('takes an unknown collection for an index that has to be made', async () => {
    example().replay.next('import-missing-collection');
    await assert.rejects(acts.put(), NoIndex);
  });

  for (const [name, act] of [
    ...[['wrong-key-search', 'ask'] as const, ['wrong-key-import', 'put'] as const],
    ...[['quorum-lost-multi-search', 'ask'] as const, ['quorum-lost-import', 'put'] as const],
    ...[['multi-search-one-failing', 'ask'] as const, ['multi-search-all-failing', 'ask'] as const],
    ...[['import-one-bad-line', 'put'] as const, ['documents-delete-by-filter-malformed', 'remove'] as const],
  ])
    recorded(`${name}: says what the server said, and nothing of what it was sent`, async () => {
      example().replay.next(name);
      await assert.rejects(acts[act](), { name: 'ServerFault', message: sentenceOf(name) });
    });
}

async function* once(stated: readonly Stated[]): AsyncGenerator<readonly Stated[]> {
  yield stated;
}

/** As the client threw it; where it threw nothing, or hid it, as the server wrote it. */
function sentenceOf(name: string): string {
  const { clientError } = recordings().get(`${name}.client`) ?? {};
  if (clientError && clientError.class !== 'ImportError') return clientError.message;
  const { body } = exchange(name).response;
  const answers =
    typeof body === 'string'
      ? body.split('\n').map((line) => JSON.parse(line) as { error?: string })
      : (body as { results: { error?: string }[] }).results;
  return answers.find(({ error }) => error)?.error ?? assert.fail(`${name} is no error`);
}
