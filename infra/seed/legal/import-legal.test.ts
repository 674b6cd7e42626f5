import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { aLegalDesk } from '@portal/legal/testing';
import type { LegalDesk } from '@portal/legal/testing';
import { importLegal } from './import-legal.ts';

let desk: LegalDesk;
before(async () => {
  desk = await aLegalDesk();
});
after(() => desk.close());

const written = async (name: string, text: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'legal-')), name);
  await writeFile(path, text);
  return path;
};
const line = (id: string, number: string, issued: string, ...text: string[]) =>
  JSON.stringify({
    id,
    number,
    title: `Nghị định ${number}`,
    issuer: 'CHÍNH PHỦ',
    issued,
    text: ['Trang', ...text].join('\n'),
  });

test('documents are taken in once, find each other whichever comes first, and a second run changes nothing', async () => {
  const file = await written(
    'legal.jsonl',
    [
      line(
        'b',
        '2/2026/NĐ-CP',
        '2026-02-01',
        'NGHỊ ĐỊNH',
        'Điều 1. Thay thế Nghị định số 1/2020/NĐ-CP ngày 03/02/2020.',
      ),
      line('a', '1/2020/NĐ-CP', '2020-02-03', 'NGHỊ ĐỊNH', 'Điều 1. Chợ.'),
    ].join('\n'),
  );
  const options = { legal: desk.runtime, people: desk.people, file };
  const first = await importLegal(options);
  assert.deepEqual([first.report.added, first.report.refused, first.confirmed], [2, [], 1]);
  assert.deepEqual(first.standing, {
    documents: 2,
    divided: 2,
    relations: 1,
    waiting: 0,
    unknown: 0,
    dangling: 0,
  });
  const second = await importLegal(options);
  assert.deepEqual([second.report.unchanged, second.confirmed], [2, 0]);
  assert.deepEqual(second.standing, first.standing);
});

test('the regulation comes in as its own document, its damaged words repaired, and its slip is known (Điều 6.3)', async () => {
  const file = await written(
    'quy-che.txt',
    [
      ...[
        'QUYẾT ĐỊNH',
        'Ban hành Quy chế',
        'Căn cứ Luật Công nghệ thông tin số 67/2006/QH11;',
        'Điều 1. Ban hành Quy chế.',
      ],
      ...[
        'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
        'Nơi nhận:',
        '- Website Sở Công Thương;',
        'Q. GIÁM ĐỐC',
      ],
      ...[
        'QUY CHẾ',
        '(Ban hành kèm theo Quyết định số:1140/QĐ – SCT ngày 01 tháng 8 năm 2011)',
        'Điều 1. Quản lý',
      ],
      ...[
        '1. V¨n phßng Sở cã tr¸ch nhiÖm gióp Gi¸m ®èc Së.',
        '2. Quản trị theo khoản 8 Điều 1 của Quy chế này.',
      ],
    ].join('\n'),
  );
  const { report, standing } = await importLegal({ legal: desk.runtime, people: desk.people, file });
  assert.deepEqual([report.added, report.refused, standing.dangling], [1, [], 1]);
  const { legalDocuments } = await desk.read<{
    legalDocuments: {
      edges: { node: { number: string; issuedOn: string; divisions: { text: string }[] } }[];
    };
  }>(
    null,
    '{ legalDocuments(filter: { query: "so 1140" }) { edges { node { number issuedOn divisions { text } } } } }',
  );
  const [found] = legalDocuments.edges;
  assert.deepEqual([found?.node.number, found?.node.issuedOn], ['1140/QĐ-SCT', '2011-08-01']);
  assert.match(JSON.stringify(found), /Văn phòng Sở có trách nhiệm giúp Giám đốc Sở/);
});
