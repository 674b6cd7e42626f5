import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inTransaction } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { postgresEngine } from '../engines/postgres.engine.ts';
import type { Engine } from '../engines/engine.ts';
import { indexed } from '../index/indexed.ts';
import { NO_FILTER } from '../query/search-filter.ts';
import { understand } from '../query/understand.ts';
import { aFact } from './a-search.ts';
import type { Replay } from './a-replay.ts';
import { exchange, recordedDocuments, withoutRecordings } from './recordings.ts';

/** Asked of folded fields, word for word: capitals, no accents, other tones, other compositions, phrases, numbers. */
export const RECORDED_QUESTIONS = [
  ...['search-folded-accented', 'search-folded-unaccented', 'search-folded-capitals'],
  ...['search-folded-nfd-input', 'search-folded-tone-placement-thuy', 'search-folded-tone-placement-hoa'],
  ...['search-folded-d-stroke', 'search-body-only', 'search-phrase', 'search-number-full'],
];

const uuidOf = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;

interface Example {
  runtime: ServiceRuntime;
  engine: Engine;
  /** Where the engine talks to recorded answers. */
  replay?: Replay;
}

/** Of the same documents every engine finds what a real Typesense was seen to find; call it within a `describe`. */
export function findsWhatWasRecorded(example: () => Example): void {
  const documents = withoutRecordings ? [] : recordedDocuments();
  const names = new Map(documents.map(({ id }, at) => [uuidOf(at), id]));
  const facts = documents.map(({ title, body_folded: text, number, published_at }, at) => {
    const publishedAt = new Date(published_at * 1_000).toISOString();
    return indexed(aFact({ uuid: uuidOf(at), title, text, number: number || null, publishedAt }));
  });

  it('finds what a real Typesense v30 found in the same documents', { skip: withoutRecordings }, async () => {
    const { runtime, engine, replay } = example();
    replay?.next('import-upsert-ok', ...facts.map(() => 'documents-delete-by-filter-none'));
    const own = postgresEngine(runtime);
    await inTransaction(runtime, async ({ sql }) => {
      for (const one of new Set([own, engine.name === own.name ? own : engine]))
        await one.index(sql).put(facts.map((fact) => ({ indexed: fact, statedAt: new Date() })));
    });
    for (const name of RECORDED_QUESTIONS) {
      const { input = '', response } = exchange(name);
      replay?.next(name);
      const { terms, words } = await understand(runtime, input);
      const found = await engine.candidates({ terms, words, filter: NO_FILTER }, 200);
      const ids = new Set(found.map(({ factId }) => names.get(factId) ?? factId));
      const { hits } = response.body as { hits: { document: { id: string } }[] };
      const missed = hits.map(({ document }) => document.id).filter((id) => !ids.has(id));
      assert.deepEqual([hits.length > 0, missed], [true, []], `${name}: ${input}`);
    }
    replay?.wasAsked();
  });
}
