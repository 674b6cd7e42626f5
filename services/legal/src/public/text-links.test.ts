import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Catalogue } from '../citations/resolve.ts';
import { divide } from '../structure/divide.ts';
import { corpusCatalogue, readCorpus } from '../testing/corpus.ts';
import { textLinks } from './text-links.ts';

const partsOf = (text: string) => divide(text).map(({ eId, ...part }) => ({ ...part, e_id: eId }));

const LAW = {
  ...{ id: 'law', numberKey: '672006qh11', hasYear: true, type: 'LAW' as const },
  ...{ names: ['Công nghệ thông tin'], issuedOn: '2006-06-29' },
};

function linksOf(text: string): (string | null)[][] {
  const parts = partsOf(text);
  const links = textLinks(parts, new Catalogue([LAW]));
  return parts.flatMap(({ e_id, text: own }) =>
    (links.get(e_id) ?? []).map(({ start, end, documentId, eId }) => [
      own.slice(start, end),
      documentId,
      eId,
    ]),
  );
}

const RULES = [
  'QUY CHẾ',
  'Điều 1. Phạm vi',
  'Áp dụng chung.',
  'Điều 2. Quản lý',
  '1. Một.',
  '2. Hai.',
  '',
].join('\n');

test('a place of the same text, also “Điều này”', () => {
  assert.deepEqual(
    linksOf(`${RULES}Điều 3. Khác\n1. Theo khoản 2 Điều 2 của Quy chế này.\n2. Trừ khoản 1 Điều này.`),
    [
      ['khoản 2 Điều 2 của Quy chế này', null, 'art_2__cl_2'],
      ['khoản 1 Điều này', null, 'art_3__cl_1'],
    ],
  );
});

test('another document as a whole, and a place in it', () => {
  assert.deepEqual(
    linksOf(
      `${RULES}Điều 3. Khác\nTheo Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006 và Điều 5 của Luật Công nghệ thông tin.`,
    ),
    [
      ['Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006', 'law', null],
      ['Điều 5 của Luật', 'law', 'art_5'],
    ],
  );
});

test('not what is not there, not what is quoted, and no bare “Điều 2”, which may be anybody’s', () => {
  assert.deepEqual(
    linksOf(
      `${RULES}Điều 3. Khác\nTheo khoản 8 Điều 2 của Quy chế này, Điều 2, Luật Chợ ngày 01/01/2020. Thay bằng “theo Điều 2 của Quy chế này”.`,
    ),
    [],
  );
});

const corpus = readCorpus();
test(
  'in 110 whole documents links lie within their words, in order, and none within another',
  { skip: !corpus },
  () => {
    const documents = corpus ?? [];
    const catalogue = corpusCatalogue(documents);
    let count = 0;
    for (const { text } of documents) {
      const parts = partsOf(text);
      const ids = new Set(parts.map(({ e_id }) => e_id));
      for (const [part, links] of textLinks(parts, catalogue)) {
        const own = parts.find(({ e_id }) => e_id === part)?.text ?? '';
        let behind = 0;
        for (const { start, end, documentId, eId } of links) {
          assert.ok(behind <= start && start < end && end <= own.length, own.slice(start, end));
          assert.ok(documentId !== null || ids.has(eId ?? ''));
          const around = own.slice(Math.max(start - 1, 0), start) + own.slice(end, end + 1);
          assert.doesNotMatch(around, /[\p{L}\p{N}]/u, own.slice(start, end));
          behind = end;
          count += 1;
        }
      }
    }
    assert.ok(count > 1_000, String(count));
  },
);
