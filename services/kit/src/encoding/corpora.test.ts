import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { encodeLegacy } from './decode.ts';
import { inspectText } from './inspect-text.ts';
import { LEGACY_TABLES } from './legacy-tables.ts';
import type { LegacyEncoding } from './legacy-tables.ts';

const ENCODINGS = Object.keys(LEGACY_TABLES) as LegacyEncoding[];
const corpora = process.env['CORPUS_DIR'] ?? '../shared/data';
const there = existsSync(join(corpora, 'legal_search'));
const skip = !there && `no corpora at ${corpora}`;

/** Every text of a file of JSON lines. */
const textsOf = (path: string): string[] =>
  readFileSync(join(corpora, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>))
    .filter((value) => typeof value === 'string');

const isAccented = (word: string) => /[\u00c0-\u1ef9]/.test(word);

/** Every so many-th sentence of the laws, long enough to be one. */
const sentences = (every: number): string[] =>
  textsOf('legal_search/corpus.jsonl')
    .flatMap((text) => text.split(/[.;:\n]/))
    .map((sentence) => sentence.normalize('NFC').trim())
    .filter((sentence) => new Set(sentence.split(' ').filter(isAccented)).size >= 6 && sentence.length < 300)
    .filter((_, at) => at % every === 0);

const GOOD = 'Ban Biên tập thông báo đến các phòng';

/** The text with every proposal taken, and in what encodings something was found. */
function repaired(text: string): { text: string; encodings: Set<string> } {
  let taken = '';
  let at = 0;
  const findings = inspectText(text);
  for (const { start, end, found, converted } of findings) {
    taken += text.slice(at, start) + (converted ?? found);
    at = end;
  }
  return { text: taken + text.slice(at), encodings: new Set(findings.map(({ encoding }) => encoding)) };
}

describe('sentences of laws in legacy encodings', { skip }, () => {
  for (const encoding of ENCODINGS)
    test(`${encoding}: each is found, alone and within a good text, and its words come back`, () => {
      const all = sentences(80);
      for (const [before, behind] of [
        ['', ''],
        [`${GOOD} `, ` ${GOOD}`],
      ] as const) {
        const missed: string[] = [];
        let [words, back] = [0, 0];
        for (const sentence of all) {
          const { text, encodings } = repaired(before + encodeLegacy(sentence, encoding) + behind);
          if (!encodings.has(encoding)) missed.push(sentence);
          const got = text.slice(before.length, text.length - behind.length).split(' ');
          const wanted = sentence.split(' ');
          words += wanted.filter(isAccented).length;
          back += wanted.filter((word, at) => isAccented(word) && word === got[at]).length;
        }
        assert.ok(all.length > 100);
        assert.ok(missed.length <= all.length / 200, missed.join('\n'));
        assert.ok(back / words >= 0.986, `${back} of ${words}`);
      }
    });
});

describe('no false alarm', { skip }, () => {
  for (const path of [
    'news/news.jsonl',
    'legal_search/corpus.jsonl',
    'procedures/procedures_553.jsonl',
    'legal_docs/legal_docs_110.jsonl',
  ])
    test(path, () => {
      const blamed = textsOf(path).flatMap((text) => inspectText(text).map(({ found }) => found));
      // One law stands on the web with three damaged words: no false alarm.
      assert.deepEqual(
        blamed.filter((found) => found !== 'chÝnh s¸ch trî'),
        [],
      );
    });
});

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
const EUROPEAN = ['cs', 'de', 'es', 'fr', 'it', 'pl', 'pt-br', 'tr'].map((language) =>
  join(folderOf('typescript'), 'lib', language, 'diagnosticMessages.generated.json'),
);
const LOCALES = [join(folderOf('zod'), 'v4/locales'), join(folderOf('@mui/material'), 'locale')].flatMap(
  (folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(folder, name)),
);

test('no false alarm on the texts in other languages that packages bring', () => {
  const blamed = [...EUROPEAN, ...LOCALES].flatMap((path) =>
    inspectText(readFileSync(path, 'utf8')).map(({ found }) => [path, found]),
  );
  assert.ok(LOCALES.length > 50);
  assert.deepEqual(blamed, []);
});
