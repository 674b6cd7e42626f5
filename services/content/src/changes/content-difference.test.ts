import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentHash } from '@portal/kit';
import fc from 'fast-check';
import type { DocumentNode, EditionContent } from '../contents/edition-content.ts';
import { composeContent } from '../contents/compose-content.ts';
import type { Details } from '../kinds/details.ts';
import { text } from '../kinds/detail-field.ts';
import { aDraft } from '../testing/factories.ts';
import { contentDifference } from './content-difference.ts';
import type { PartDifference } from './content-difference.ts';
import { contentParts } from './content-parts.ts';
import { wordDifference } from './word-difference.ts';
import type { Segment } from './word-difference.ts';

const without = (kind: 'ADDED' | 'REMOVED', segments: readonly Segment[]) =>
  segments.map((segment) => (segment.kind === kind ? '' : segment.text)).join('');
const oldText = (segments: readonly Segment[]) => without('ADDED', segments);
const newText = (segments: readonly Segment[]) => without('REMOVED', segments);

const WORDS = ['chợ', 'đêm', 'Sầm Sơn', 'ba', 'bốn', 'ngày', ',', '. ', ' ', '\n', '1.140', 'Nghị định'];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const block: fc.Arbitrary<DocumentNode> = fc.record({
  type: fc.constantFrom('paragraph', 'heading'),
  attrs: fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
  content: fc.array(
    fc.record({
      type: fc.constant('text'),
      text: texts,
      marks: fc.constantFrom<{ type: string }[]>([], [{ type: 'bold' }]),
    }),
    { maxLength: 3 },
  ),
});
const file = { fileId: fc.uuid(), checksum: fc.constantFrom('0', '1').map((sign) => sign.repeat(64)) };
const contents: fc.Arbitrary<EditionContent> = fc.record({
  schemaVersion: fc.constant(1 as const),
  language: fc.constant('vi' as const),
  title: texts,
  summary: texts,
  document: fc.record({
    type: fc.constant('doc'),
    content: fc.array(block, { maxLength: 6 }),
  }),
  section: fc.constantFrom('tin-tuc', 'thong-bao'),
  field: fc.constantFrom(null, 'dien-luc'),
  origin: fc.constantFrom('AUTHORED' as const, 'COLLECTED' as const),
  byline: fc.array(
    fc.record({
      name: texts,
      office: fc.option(texts),
      part: fc.constantFrom('WRITER' as const, 'PHOTOGRAPHER' as const),
      share: fc.constantFrom(undefined, 40, 60),
      personId: fc.option(fc.uuid()),
    }),
    { maxLength: 2 },
  ),
  source: fc.option(texts),
  eventAt: fc.constantFrom(null, '2026-11-24T01:00:00.000Z', '2026-11-25T01:00:00.000Z'),
  attachments: fc.array(fc.record({ ...file, name: texts, caption: fc.option(texts) }), { maxLength: 2 }),
  details: fc.constantFrom<Details | undefined>(
    undefined,
    { place: 'Sầm Sơn' },
    { place: 'Hải Tiến' },
    { gone: '1' },
  ),
  cover: fc.option(fc.record({ ...file, alt: texts, caption: fc.option(texts) })),
});

const READING = { language: 'vi', details: [text('place', 'Địa điểm', 'Place')] } as const;
const difference = (before: EditionContent, after: EditionContent) =>
  contentDifference(before, after, READING);

const content = (draft: Parameters<typeof aDraft>[0] = {}): EditionContent => {
  const composed = composeContent(aDraft(draft), new Map(), READING.details);
  return composed.content ?? assert.fail(JSON.stringify(composed.refusals));
};
const paragraph = (id: string, text: string, marks: object[] = []) => ({
  ...{ type: 'paragraph', attrs: { id } },
  content: [{ type: 'text', text, marks }],
});
const changed = (differences: readonly PartDifference[]) =>
  differences.filter(({ change }) => change !== 'SAME').map(({ kind, change }) => `${kind} ${change}`);

describe('the difference of two texts', () => {
  test('gives back both of them, to the letter', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const segments = wordDifference(before, after);
        assert.equal(oldText(segments), before);
        assert.equal(newText(segments), after);
      }),
      { numRuns: 500 },
    );
  });

  test('of everything signed gives back every piece of both, in its order (D7)', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const differences = difference(before, after);
        const rebuilt = (gone: 'ADDED' | 'REMOVED', read: (segments: readonly Segment[]) => string) =>
          differences
            .filter(({ change }) => change !== gone)
            .map(({ key, segments }) => [key, read(segments)]);
        const parts = (whole: EditionContent) =>
          contentParts(whole, READING).map(({ key, text }) => [key, text]);
        assert.deepEqual(rebuilt('ADDED', oldText), parts(before));
        assert.deepEqual(rebuilt('REMOVED', newText), parts(after));
      }),
      { numRuns: 200 },
    );
  });

  test('shows something whenever a sign-off lapses, and nothing when none does (D7)', () => {
    const similar = contents.chain((before) =>
      fc.tuple(
        fc.constant(before),
        contents.chain((other) =>
          fc.subarray(Object.keys(other) as (keyof EditionContent)[], { maxLength: 2 }).map((names) => ({
            ...before,
            ...Object.fromEntries(names.map((name) => [name, other[name]])),
          })),
        ),
      ),
    );
    fc.assert(
      fc.property(similar, ([before, after]) => {
        const shown = changed(difference(before, after)).length > 0;
        assert.equal(shown, contentHash(before) !== contentHash(after));
      }),
      { numRuns: 300 },
    );
  });

  test('of two long texts that have nothing in common is one replaced by the other', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ');
    assert.deepEqual(
      wordDifference(long('a'), long('b')).map(({ kind }) => kind),
      ['REMOVED', 'ADDED'],
    );
  });
});

test('a change of several words is told as one', () => {
  assert.deepEqual(wordDifference('Trong ba ngày tới', 'Trong bốn giờ tới'), [
    { kind: 'SAME', text: 'Trong ' },
    { kind: 'REMOVED', text: 'ba ngày' },
    { kind: 'ADDED', text: 'bốn giờ' },
    { kind: 'SAME', text: ' tới' },
  ]);
});

test('a paragraph is the same one by its id, also when it is rewritten, moved or only emphasised', () => {
  const document = (...blocks: object[]) => ({ document: { type: 'doc', content: blocks } });
  const [a, b] = [paragraph('a', 'Chợ mở cửa.'), paragraph('b', 'Có 120 gian hàng.')];
  const before = content(document(a, b));
  const of = (...blocks: object[]) => changed(difference(before, content(document(...blocks))));
  assert.deepEqual(of(a, b), []);
  assert.deepEqual(of(a, paragraph('b', 'Có 125 gian hàng.')), ['BLOCK CHANGED']);
  assert.deepEqual(of(b, a).sort(), ['BLOCK ADDED', 'BLOCK REMOVED']);
  assert.deepEqual(of(a, paragraph('b', 'Có 120 gian hàng.', [{ type: 'bold' }])), ['BLOCK RESTYLED']);
  assert.deepEqual(of(a), ['BLOCK REMOVED']);
});

test('a picture whose file was exchanged is told, though its words are the same', () => {
  const cover = { fileId: '0192f0c1-7d5e-7cc0-9d0f-3a5a1e0f0001', alt: 'Chợ', caption: null };
  const before = { ...content(), cover: { ...cover, checksum: '0'.repeat(64) } };
  const after = { ...content(), cover: { ...cover, checksum: '1'.repeat(64) } };
  assert.deepEqual(changed(difference(before, after)), ['COVER RESTYLED']);
});
