import { createReadStream } from 'node:fs';
import { documentOf } from './document.ts';

/** One article to be taken in, with the key by which a second run knows it again. */
export interface ImportedArticle {
  sourceKey: string;
  kind: 'NEWS_ITEM' | 'RESEARCH_ARTICLE';
  title: string;
  summary: string;
  document: ReturnType<typeof documentOf>;
  section: string;
  origin: 'COLLECTED' | 'OFFICIAL_REPORT';
  byline: { name: string; part: 'WRITER' }[];
  source: string;
  eventAt: string | null;
  /** Values of the kind's own fields. */
  details?: object;
}

const LONGEST_SUMMARY = 400;

/** The first sentences, as many as fit: the corpus has no summaries. */
export function summaryOf(paragraph: string): string {
  let summary = '';
  for (const sentence of paragraph.split(/(?<=[.!?…])\s+/u)) {
    if (summary && summary.length + sentence.length > LONGEST_SUMMARY) break;
    summary = summary ? `${summary} ${sentence}` : sentence;
  }
  return summary.length > LONGEST_SUMMARY
    ? `${summary.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/u, '')} …`
    : summary;
}

interface Line {
  id: string;
  cluster: string;
  title: string;
  body: string;
}

function isLine(value: unknown): value is Line {
  if (value === null || typeof value !== 'object') return false;
  const line: Record<string, unknown> = { ...value };
  return ['id', 'cluster', 'title', 'body'].every((key) => typeof line[key] === 'string');
}

/** An article of the corpus as an item; collected, for somebody else wrote it (D28). */
export function newsArticle(line: Line, eventAt: Date): ImportedArticle {
  const paragraphs = line.body
    .split(/[\n\u2028\u2029]/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
  const title = line.title.replace(/\s+/gu, ' ').trim().slice(0, 300);
  return {
    sourceKey: `news:${line.id}`,
    kind: 'NEWS_ITEM',
    title,
    summary: summaryOf(paragraphs[0] ?? title),
    document: documentOf(
      (paragraphs.length ? paragraphs : [title]).map((text) => ({ kind: 'paragraph', text })),
    ),
    section: 'tin-tuc-su-kien',
    origin: 'COLLECTED',
    byline: [{ name: 'Ban Biên tập tổng hợp', part: 'WRITER' }],
    source: `Bộ tin sưu tầm, ${line.cluster.replace('_', ' ')}`,
    eventAt: eventAt.toISOString(),
  };
}

/** Only \n ends a line: readline would also cut at U+2028, which JSON allows within a text. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Reads a file of one JSON object per line; says the line where one is not an article. */
export async function* newsArticles(file: string, newest: Date): AsyncGenerator<ImportedArticle> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed: unknown = JSON.parse(line);
    if (!isLine(parsed))
      throw new Error(`${file}:${number}: not an article (id, cluster, title and body are needed)`);
    yield newsArticle(parsed, new Date(newest.getTime() - number * 60_000));
  }
}
