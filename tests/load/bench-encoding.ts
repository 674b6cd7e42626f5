// npm run bench:encoding: how well the encoding gate does on real office texts (CORPUS_DIR, D29): misses, false alarms and
// the share of accented letters that its preview brings back. Printed aims (D31); aim of the preview: 0.986.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectText } from '@portal/kit';

const corpora = process.env['CORPUS_DIR'] ?? '../shared/data';
const plain = join(corpora, 'documents/plain');
const say = (text: string) => process.stdout.write(`${text}\n`);

if (!existsSync(plain)) {
  say(`not run: no corpora at ${corpora} (set CORPUS_DIR)`);
  process.exit(0);
}

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** The text as the preview would have it. */
function preview(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end, converted, found } of inspectText(text)) {
    shown += text.slice(at, start) + (converted ?? found);
    at = end;
  }
  return shown + text.slice(at);
}

const accented = (word: string) => [...word].filter((letter) => /[\u00c0-\u1ef9]/.test(letter));

/** Word by word, of the accented letters of the truth those that stand in the preview. */
function diacriticAccuracy(truth: string, shown: string): number {
  const [wanted, got] = [truth, shown].map((text) => text.normalize('NFC').split(/\s+/));
  let all = 0;
  let right = 0;
  wanted?.forEach((word, at) => {
    const letters = accented(word);
    const seen = accented(got?.[at] ?? '');
    all += letters.length;
    right += letters.filter((letter, place) => letter === seen[place]).length;
  });
  return right / all;
}

say('plain texts: encoding, what was found, diacritic accuracy of the preview');
for (const file of readdirSync(plain).filter((name) => !name.includes('.truth.'))) {
  const text = new TextDecoder('windows-1252').decode(readFileSync(join(plain, file)));
  const truth = readFileSync(join(plain, `${file}.truth.txt`), 'utf8');
  const encodings = [...new Set(inspectText(text).map(({ encoding }) => encoding))].join(' ') || 'MISSED';
  say(`  ${file}: ${encodings}, ${diacriticAccuracy(truth, preview(text)).toFixed(4)}`);
}

const started = performance.now();
const sources = {
  'news articles': lines(join(corpora, 'news/news.jsonl')),
  'legal texts': lines(join(corpora, 'legal_docs/legal_docs_110.jsonl')),
  'transcripts of office files': ['tcvn3', 'vni', 'unicode'].flatMap((folder) =>
    readdirSync(join(corpora, 'documents', folder))
      .filter((name) => name.endsWith('.truth.txt'))
      .map((name) => readFileSync(join(corpora, 'documents', folder, name), 'utf8')),
  ),
};
say('Unicode texts: how many are blamed, and for what');
for (const [name, texts] of Object.entries(sources)) {
  const blamed = texts.map((text) => inspectText(text)).filter((findings) => findings.length > 0);
  say(`  ${name}: ${blamed.length} of ${texts.length}`);
  for (const findings of blamed.slice(0, 5))
    say(
      `    ${findings
        .slice(0, 3)
        .map(
          ({ found, converted, encoding }) =>
            `${encoding} “${found.slice(0, 40)}” → “${converted?.slice(0, 40) ?? '?'}”`,
        )
        .join('; ')}`,
    );
}
const size = Object.values(sources)
  .flat()
  .reduce((sum, text) => sum + text.length, 0);
say(`speed: ${(size / 1e6 / ((performance.now() - started) / 1000)).toFixed(2)} million characters a second`);
