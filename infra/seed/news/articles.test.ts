import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { newsArticles, summaryOf } from './news-articles.ts';
import type { ImportedArticle } from './news-articles.ts';
import { regulationArticle } from './regulation-article.ts';

const all = async (articles: AsyncIterable<ImportedArticle>) => {
  const found: ImportedArticle[] = [];
  for await (const article of articles) found.push(article);
  return found;
};

const file = async (...lines: unknown[]) => {
  const path = join(await mkdtemp(join(tmpdir(), 'news-')), 'news.jsonl');
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};

test('an article is collected, has its source, and the key by which a second run knows it', async () => {
  const path = await file({
    id: 'c-1',
    cluster: 'Cluster_001',
    title: ' Khai mạc  hội chợ ',
    body: 'Câu một.\n \nCâu hai.',
  });
  const [article] = await all(newsArticles(path, new Date()));
  assert.equal(article?.title, 'Khai mạc hội chợ');
  assert.equal(article?.sourceKey, 'news:c-1');
  assert.equal(article?.origin, 'COLLECTED');
  assert.equal(article?.document.content.length, 2);
  assert.equal(new Set(article?.document.content.map(({ attrs }) => attrs.id)).size, 2);
});

test('a line separator within a text ends a paragraph, not the line of the file', async () => {
  const path = await file(
    { id: 'c-1', cluster: 'C', title: 'T', body: 'Câu một.\u2028Câu hai.' },
    { id: 'c-2', cluster: 'C', title: 'T', body: 'B' },
  );
  const articles = await all(newsArticles(path, new Date()));
  assert.deepEqual(
    articles.map(({ document }) => document.content.length),
    [2, 1],
  );
});

test('a line that is no article is named', async () => {
  const path = await file({ id: 'c-1' });
  await assert.rejects(all(newsArticles(path, new Date())), /news\.jsonl:1: not an article/);
});

test('a summary ends with a sentence, or with a word', () => {
  assert.equal(summaryOf(`Câu một. ${'dài '.repeat(200)}.`), 'Câu một.');
  assert.match(summaryOf('dài '.repeat(200)), /dài …$/);
});

test('the articles of a regulation are headings, and what was damaged in it is said', () => {
  const { article, repairs } = regulationArticle('Điều 5. Nguồn tin\n\n Cán bộ c¬ quan Së vµ c¸c ®¬n vÞ\n');
  assert.deepEqual(
    article.document.content.map(({ type, content }) => [type, content[0]?.text]),
    [
      ['heading', 'Điều 5. Nguồn tin'],
      ['paragraph', 'Cán bộ cơ quan Sở và các đơn vị'],
    ],
  );
  assert.deepEqual(
    repairs.map(({ found }) => found),
    ['c¬ quan Së vµ c¸c ®¬n vÞ'],
  );
});
