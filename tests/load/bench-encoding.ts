// npm run bench:encoding: how well the encoding gate does on real office texts (CORPUS_DIR, D29): misses, false alarms, and
// the share of accented letters that its preview brings back. Printed aims (D31); aim of the preview: 0.986.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectText } from '@portal/kit';
import { diacriticAccuracy } from './diacritic-accuracy.ts';
import { officeText } from './office-texts.ts';

const corpora = process.env['CORPUS_DIR'] ?? '../shared/data';
const documents = join(corpora, 'documents');
const say = (text: string) => process.stdout.write(`${text}\n`);

if (!existsSync(documents)) {
  say(`not run: no corpora at ${corpora} (set CORPUS_DIR)`);
  process.exit(0);
}

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

interface Labelled {
  file: string;
  /** legacy, or nothing to blame. */
  damaged: boolean;
  truth: string;
}

/** file,format,encoding,expected,truth,note: those with a text and a transcript. */
const labelled: Labelled[] = readFileSync(join(documents, 'labels.csv'), 'utf8')
  .split('\n')
  .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  .filter(([, , , expected, truth]) => truth && (expected === 'accept' || expected?.startsWith('reject')))
  .map(([file = '', , , expected, truth = '']) => ({ file, damaged: expected !== 'accept', truth }));

const sum = { right: 0, all: 0 };
const wrong: string[] = [];
say('office files: what was found, diacritic accuracy of the preview');
for (const { file, damaged, truth } of labelled) {
  const text = await officeText(join(documents, file));
  const encodings = [...new Set(inspectText(text).map(({ encoding }) => encoding))].join(' ') || 'nothing';
  const { right, all } = diacriticAccuracy(readFileSync(join(documents, truth), 'utf8'), preview(text));
  say(`  ${basename(file).padEnd(48)} ${encodings.padEnd(12)} ${(right / all).toFixed(4)}`);
  if (damaged) {
    sum.right += right;
    sum.all += all;
  }
  if (damaged !== (encodings !== 'nothing')) wrong.push(`${damaged ? 'missed' : 'blamed'} ${file}`);
}
say(`legacy files together: ${(sum.right / sum.all).toFixed(4)} (aim 0.986)`);
say(`missed or blamed without reason: ${wrong.join(', ') || 'none'} of ${labelled.length}`);

const json = (path: string) =>
  readFileSync(join(corpora, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Object.values(JSON.parse(line) as Record<string, unknown>))
    .map((values) => values.filter((value) => typeof value === 'string').join('\n'));
const transcripts = ['tcvn3', 'vni', 'unicode'].flatMap((folder) =>
  readdirSync(join(documents, folder))
    .filter((name) => name.endsWith('.truth.txt'))
    .map((name) => readFileSync(join(documents, folder, name), 'utf8')),
);
const sources = {
  'news articles': json('news/news.jsonl'),
  'legal texts': json('legal_docs/legal_docs_110.jsonl'),
  'articles of laws': json('legal_search/corpus.jsonl'),
  'administrative procedures': json('procedures/procedures_553.jsonl'),
  'transcripts of office files': transcripts,
};

say('Unicode texts: how many are blamed, and for what');
let size = 0;
const started = performance.now();
for (const [name, texts] of Object.entries(sources)) {
  const blamed = texts.map((text) => inspectText(text)).filter((findings) => findings.length > 0);
  size += texts.reduce((length, text) => length + text.length, 0);
  say(`  ${name}: ${blamed.length} of ${texts.length}`);
  for (const [first] of blamed.slice(0, 8))
    say(`    ${first?.encoding} “${first?.found.slice(0, 60)}” → “${first?.converted?.slice(0, 60) ?? '?'}”`);
}
const seconds = (performance.now() - started) / 1000;
say(`speed: ${(size / 1e6 / seconds).toFixed(2)} million characters a second`);
