import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { encodeLegacy } from '@portal/kit';
import { aNewsroom, read } from '@portal/content/testing';
import type { Newsroom } from '@portal/content/testing';
import { importNews, importRegulation } from './import-articles.ts';
import type { ImportPeople } from '../walk-steps.ts';

let newsroom: Newsroom;
let people: ImportPeople;
before(async () => {
  newsroom = await aNewsroom();
  const { INFORMATION_OFFICER, UNIT_HEAD, STANDING_SECRETARIAT, ...board } = newsroom.people;
  people = {
    ...{ author: INFORMATION_OFFICER, unitHead: UNIT_HEAD, secretariat: STANDING_SECRETARIAT },
    ...{ deputy: board.DEPUTY_EDITOR_IN_CHIEF, chief: board.EDITOR_IN_CHIEF, posting: board.POSTING_OFFICER },
  };
});
after(() => newsroom.close());

async function written(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'import-')), name);
  await writeFile(path, text);
  return path;
}
const options = (file: string) => ({ content: newsroom.runtime, unitId: newsroom.unitId, people, file });

test('articles are taken in once, go on from where they stopped, and are public at the end', async () => {
  const lines = Array.from({ length: 12 }, (_, n) =>
    JSON.stringify({
      id: `c-${n}`,
      cluster: 'Cluster_001',
      title: `Tin số ${n}`,
      body: 'Câu một.\nCâu hai.',
    }),
  );
  const file = await written('news.jsonl', lines.join('\n'));
  const seen: number[] = [];
  const onProgress = ({ read: done }: { read: number }) => void seen.push(done);
  const first = await importNews({ ...options(file), until: 'submitted', onProgress });
  assert.deepEqual([first.added, first.refused], [12, []]);
  assert.equal(seen.at(-1), 12);
  assert.equal((await importNews({ ...options(file), until: 'submitted' })).unchanged, 12);
  assert.equal((await importNews(options(file))).finished, 12);
  assert.equal((await importNews(options(file))).unchanged, 12);
  assert.deepEqual(await newsroom.db.query('select count(*)::int as n from content.publication'), [
    { n: 12 },
  ]);
});

test('one article that is refused is reported with its reasons and holds up no other', async () => {
  const untitled = JSON.stringify({ id: 'x-1', cluster: 'C', title: ' ', body: 'Câu một.' });
  const good = JSON.stringify({ id: 'x-2', cluster: 'C', title: 'Có tiêu đề', body: 'Câu một.' });
  const report = await importNews(options(await written('news.jsonl', `${untitled}\n${good}\n`)));
  assert.equal(report.added, 1);
  assert.deepEqual(
    report.refused.map(({ sourceKey, act, reasons }) => [sourceKey, act, reasons]),
    [['news:x-1', 'submitEdition', ['Chưa có tiêu đề. Hãy nhập tiêu đề rồi gửi lại. (Điều 9.2)']]],
  );
});

test('a regulation with a paragraph in TCVN3 comes out repaired on the public page (Điều 9.1)', async () => {
  const damaged = encodeLegacy('Văn phòng Sở có trách nhiệm', 'TCVN3');
  const file = await written('quy-che.txt', `Điều 6. Quản lý\n\n1. ${damaged} quản lý Website.\n`);
  const { report, repairs } = await importRegulation(options(file));
  assert.equal(report.added, 1);
  assert.deepEqual(
    repairs.map(({ converted }) => converted),
    ['Văn phòng Sở có trách nhiệm'],
  );
  const { data } = await read<{ publishedContent: { edges: { node: { document: unknown } }[] } }>(
    newsroom,
    null,
    `{ publishedContent(section: "thong-bao") { edges { node { document } } } }`,
  );
  assert.match(
    JSON.stringify(data.publishedContent.edges),
    /1\. Văn phòng Sở có trách nhiệm quản lý Website\./,
  );
});
