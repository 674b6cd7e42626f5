import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeLegacy, LEGACY_TABLES } from '@portal/kit';
import type { LegacyEncoding } from '@portal/kit';
import fc from 'fast-check';
import type { DocumentNode, EditionContent } from '../contents/edition-content.ts';
import { plainText } from '../contents/edition-content.ts';
import { composeContent } from '../contents/compose-content.ts';
import { encodingFindings } from '../contents/text-parts.ts';
import { KINDS } from '../kinds/kinds.ts';
import { aDraft } from '../testing/factories.ts';
import { mendContent } from './mend-content.ts';

const SENTENCES = [
  'cơ quan Sở và các đơn vị trực thuộc phải cung cấp thông tin kịp thời',
  'người dân gửi ý kiến góp ý dự thảo trước ngày hết hạn tiếp nhận',
  'doanh nghiệp được hướng dẫn thủ tục cấp giấy phép kinh doanh khí đốt',
  'những hộ nghèo ở vùng núi được hỗ trợ vốn để mở rộng sản xuất',
];
const sentence = fc.constantFrom(...SENTENCES);
const encoding = fc.constantFrom(...(Object.keys(LEGACY_TABLES) as LegacyEncoding[]));

/** A paragraph whose every third word is bold, so that a damaged run goes through many text nodes. */
const paragraph = (id: string, text: string): DocumentNode => ({
  type: 'paragraph',
  attrs: { id },
  content: text.split(/(?<= )/).map((word, at) => ({
    type: 'text',
    text: word,
    ...(at % 3 === 1 && { marks: [{ type: 'bold' }] }),
  })),
});

const picture = (alt: string, title: string): DocumentNode => ({
  type: 'image',
  attrs: { id: 'p1', src: '/files/x', alt, title },
});

/** All texts of an edition, each made of one of the sentences by `spelt`. */
function written(sentences: string[], spelt: (text: string) => string): EditionContent {
  const [one = '', two = '', three = ''] = sentences.map(spelt);
  const { content } = composeContent(
    aDraft({
      ...{ title: one, summary: two, source: three },
      document: {
        type: 'doc',
        content: [paragraph('b1', one), paragraph('b2', two), picture(one, two), paragraph('b3', three)],
      },
      byline: [{ name: 'Lê Thị Hoa', office: one, part: 'WRITER' }],
      details: { issuedBy: two },
    }),
    new Map(),
    KINDS.NOTICE.details,
  );
  const file = { fileId: '0198c0de-0000-7000-8000-000000000001', checksum: '0'.repeat(64) };
  return {
    ...(content ?? assert.fail()),
    attachments: [{ ...file, name: 'bao-cao.pdf', caption: two }],
    cover: { ...file, alt: three, caption: one },
  };
}

/** The same without its words. */
const shape = (node: DocumentNode): unknown => ({
  ...node,
  text: node.text === undefined ? undefined : node.text.split(' ').length,
  attrs: node.type === 'image' ? { ...node.attrs, alt: null, title: null } : node.attrs,
  content: node.content?.map(shape),
});

const three = fc.tuple(sentence, sentence, sentence);

test('what is sound stays letter for letter', () => {
  fc.assert(
    fc.property(three, (sentences) => {
      const content = written(sentences, (text) => text);
      assert.deepEqual(mendContent(content), content);
    }),
    { numRuns: 30 },
  );
});

test('every proposal is taken: afterwards none is left, and marks, ids and files are as they were (Điều 9.2)', () => {
  fc.assert(
    fc.property(three, encoding, (sentences, how) => {
      const damaged = written(sentences, (text) => encodeLegacy(text, how));
      assert.ok(encodingFindings(damaged).some(({ converted }) => converted !== null));
      const mended = mendContent(damaged);
      assert.deepEqual(
        encodingFindings(mended).filter(({ converted }) => converted !== null),
        [],
      );
      assert.deepEqual(shape(mended.document), shape(damaged.document));
      const files = ({ attachments, cover }: EditionContent) => [
        ...attachments.map(({ fileId, name, checksum }) => [fileId, name, checksum]),
        [cover?.fileId, cover?.checksum],
      ];
      assert.deepEqual(files(mended), files(damaged));
    }),
    { numRuns: 60 },
  );
});

test('the words come back, whatever marks they stand under, and each stays under its own', () => {
  fc.assert(
    fc.property(three, (sentences) => {
      const mended = mendContent(written(sentences, (text) => encodeLegacy(text, 'TCVN3')));
      assert.deepEqual(
        mended,
        written(sentences, (text) => text),
      );
    }),
    { numRuns: 30 },
  );
});

test('a word that is half bold, and a line break within a block, lose no letter', () => {
  const text = encodeLegacy('cơ quan Sở và các đơn vị', 'TCVN3');
  const content = [
    { type: 'text', text: text.slice(0, 10) },
    { type: 'text', text: text.slice(10), marks: [{ type: 'bold' }] },
    { type: 'hardBreak' },
    { type: 'text', text },
  ];
  const damaged = written(SENTENCES, (good) => good);
  const document = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'b1' }, content }] };
  const mended = mendContent({ ...damaged, document });
  assert.equal(plainText(mended.document), 'cơ quan Sở và các đơn vị\ncơ quan Sở và các đơn vị');
});
