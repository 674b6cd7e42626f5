// npm run bench:search: how well and how fast the public index answers, on articles of laws and labelled questions
// (CORPUS_DIR, D29). Aims are printed beside the figures, never asserted (D31). BENCH_FACTS sets the size of the larger index.
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { inTransaction, plainLetters } from '@portal/kit';
import type { PublicFact } from '@portal/schema';
import {
  aFact,
  aSearch,
  indexed,
  postgresEngine,
  searchFacts,
  suggest,
  typesenseEngine,
} from '@portal/search/testing';
import type { Engine } from '@portal/search/testing';
import { scratchPostgres } from '../scratch-postgres.ts';

interface Article {
  id: string;
  law: string;
  heading: string;
  text: string;
}
interface Question {
  text: string;
  gold: string[];
}

const corpora = process.env['CORPUS_DIR'] ?? '../shared/data';
const LARGER = Number(process.env['BENCH_FACTS'] ?? 50_000);
const BATCH = 250;
const NO_FILTER = {
  ...{ kinds: null, sections: null, fields: null, issuers: null, authors: null, from: null, until: null },
};
const say = (line: string) => process.stdout.write(`${line}\n`);

const lines = async <Row>(name: string): Promise<Row[]> =>
  (await readFile(join(corpora, 'legal_search', name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const articles = await lines<Article>('corpus.jsonl').catch(() => null);
if (!articles) {
  say(`not run: no corpora at ${corpora} (set CORPUS_DIR)`);
  process.exit(0);
}
const questions = await lines<Question>('queries_dev.jsonl');

await using _postgres = await scratchPostgres();
const search = await aSearch();
const { runtime } = search.service;
const own = postgresEngine(runtime);
const url = process.env['TYPESENSE_URL'];
const adminKey = process.env['TYPESENSE_API_KEY'] ?? '';
const server = url ? typesenseEngine({ urls: [url], adminKey, alias: 'portal_bench' }) : null;
const engines: readonly Engine[] = server ? [own, server] : [own];

const factOf = ({ law, heading, text }: Article): PublicFact =>
  aFact({ title: `${law}. ${heading}`, text: text.startsWith(heading) ? text.slice(heading.length) : text });

async function index(facts: readonly PublicFact[]): Promise<void> {
  const statedAt = new Date();
  for (let from = 0; from < facts.length; from += BATCH)
    await inTransaction(runtime, async ({ sql }) => {
      const stated = facts.slice(from, from + BATCH).map((fact) => ({ indexed: indexed(fact), statedAt }));
      for (const engine of engines) await engine.index(sql).put(stated);
    });
  await search.db.query('analyze search.fact');
  await search.db.query('analyze search.passage');
}

/** One engine, and no other that answers for it. */
const ask = (engine: Engine, text: string) => {
  const candidates = async (...sought: Parameters<Engine['candidates']>) => ({
    passages: await engine.candidates(...sought),
    degraded: false,
  });
  return searchFacts({ runtime, engines: { candidates } }, text, NO_FILTER);
};

interface Quality {
  recall: number;
  reciprocal: number;
}

async function qualityOf(
  engine: Engine,
  { text, gold }: Question,
  articleOf: ReadonlyMap<string, string>,
): Promise<Quality> {
  const { facts } = await ask(engine, text);
  const first = facts.slice(0, 10).map(({ path }) => articleOf.get(path) ?? '');
  const place = first.findIndex((id) => gold.includes(id));
  return {
    recall: gold.filter((id) => first.includes(id)).length / gold.length,
    reciprocal: place < 0 ? 0 : 1 / (place + 1),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const figures = (some: readonly Quality[]) =>
  `R@10 ${mean(some.map(({ recall }) => recall)).toFixed(3)}  MRR@10 ${mean(some.map(({ reciprocal }) => reciprocal)).toFixed(3)}`;

async function quality(
  engine: Engine,
  name: string,
  asked: readonly Question[],
  aim: string,
  articleOf: Map<string, string>,
) {
  const all: Quality[] = [];
  for (const question of asked) all.push(await qualityOf(engine, question, articleOf));
  const half = (rest: number) => figures(all.filter((_, at) => at % 2 === rest));
  say(`${engine.name}, ${name}: ${figures(all)}  (aim ${aim}; halves: ${half(0)} | ${half(1)})`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function speed(engine: Engine, facts: number): Promise<number> {
  for (const { text } of questions.slice(0, 20)) await ask(engine, text);
  const times: number[] = [];
  for (const { text } of questions) times.push(await timed(() => ask(engine, text)));
  const typed = questions.map(({ text }) => text.split(' ').slice(0, 2).join(' ').slice(0, 6));
  const suggested: number[] = [];
  for (const prefix of typed) suggested.push(await timed(() => suggest(runtime, prefix, 8)));
  times.sort((a, b) => a - b);
  suggested.sort((a, b) => a - b);
  const median = quantile(times, 0.5);
  say(
    `${engine.name}, ${facts} facts: ${(1_000 / mean(times)).toFixed(0)} queries/s one after the other, p50 ${median.toFixed(1)} ms, ` +
      `p99 ${quantile(times, 0.99).toFixed(1)} ms; suggestions p99 ${quantile(suggested, 0.99).toFixed(1)} ms`,
  );
  return median;
}

/** Other texts of the same words: halves of two articles each under the heading of a third. */
function moreFacts(count: number, from: readonly PublicFact[]): PublicFact[] {
  const pick = (at: number) => from[at % from.length] ?? aFact();
  return Array.from({ length: count }, (_, at) => {
    const [one, other, third] = [pick(at), pick(at * 7 + 3), pick(at * 13 + 5)];
    const text = one.text.slice(0, one.text.length / 2) + other.text.slice(Math.floor(other.text.length / 2));
    return aFact({ title: third.title, text });
  });
}

const facts = articles.map(factOf);
const articleOf = new Map(facts.map(({ path }, at) => [path, articles[at]?.id ?? '']));
if (server) await inTransaction(runtime, ({ sql }) => server.index(sql).replace(noFacts()));
await index(facts);
say(
  `${facts.length} articles, ${questions.length} questions; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
);
if (!server) say('typesense: no server was there (TYPESENSE_URL, TYPESENSE_API_KEY)');
const plain = questions.map((question) => ({ ...question, text: plainLetters(question.text) }));
const medians = new Map<Engine, number>();
for (const engine of engines) {
  await quality(engine, 'with accents', questions, 'R 0.96, MRR 0.87', articleOf);
  await quality(engine, 'without accents', plain, 'R 0.95', articleOf);
  medians.set(engine, await speed(engine, facts.length));
}
await index(moreFacts(LARGER - facts.length, facts));
for (const engine of engines) {
  const larger = await speed(engine, LARGER);
  const ratio = larger / (medians.get(engine) ?? NaN);
  say(`${engine.name}, ${LARGER} to ${facts.length} facts: median ${ratio.toFixed(1)} times as long`);
}
await search.close();

async function* noFacts(): AsyncGenerator<never[]> {}
