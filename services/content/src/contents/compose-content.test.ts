import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeContent } from './compose-content.ts';
import type { ContentDraft, KnownFile } from './compose-content.ts';

const FILE = '0198a1b2-0000-7000-8000-000000000001';
const draft = (changes: Partial<ContentDraft> = {}): ContentDraft => ({
  title: 'Tin',
  summary: '',
  document: { type: 'doc', content: [] },
  section: 'tin-tuc-su-kien',
  origin: 'AUTHORED',
  byline: [{ name: 'Lê Văn A', part: 'WRITER' }],
  attachments: [],
  ...changes,
});
const known = (file: Partial<KnownFile> = {}) =>
  new Map([
    [
      FILE,
      {
        id: FILE,
        name: 'bang.pdf',
        checksum: 'a'.repeat(64),
        contentType: 'application/pdf',
        mayBeAttached: true,
        ...file,
      },
    ],
  ]);
const codes = (input: ContentDraft, files = known()) =>
  composeContent(input, files, []).refusals.map(({ code }) => code);

test('a draft may be incomplete, and damaged encoding is saved as it is (D16)', () => {
  const { content } = composeContent(draft({ title: '', summary: 'c¬ quan Së' }), known(), []);
  assert.equal(content?.summary, 'c¬ quan Së');
  assert.equal(content?.eventAt, null);
});

test('decomposed letters are composed silently, in the document too (Điều 9.1)', () => {
  const title = 'Hội nghị'.normalize('NFD');
  const document = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: title }] }],
  };
  const { content } = composeContent(draft({ title, document }), known(), []);
  assert.equal(content?.title, 'Hội nghị');
  assert.ok(JSON.stringify(content?.document).includes('Hội nghị'));
});

test('the server puts in checksum and name of a file; the client cannot', () => {
  const { content } = composeContent(
    draft({ attachments: [{ fileId: FILE, caption: 'Biểu 1' }] }),
    known(),
    [],
  );
  assert.deepEqual(content?.attachments, [
    { fileId: FILE, checksum: 'a'.repeat(64), name: 'bang.pdf', caption: 'Biểu 1' },
  ]);
});

test('unknown files, other people’s files and pictures that are none are refused', () => {
  const attached = draft({ attachments: [{ fileId: FILE }] });
  assert.deepEqual(codes(attached, new Map()), ['FILE_UNKNOWN']);
  assert.deepEqual(codes(attached, known({ mayBeAttached: false })), ['FILE_NOT_YOURS']);
  assert.deepEqual(codes(draft({ cover: { fileId: FILE, alt: 'x' } })), ['FILE_NOT_A_PICTURE']);
});

test('each malformed part is named', () => {
  const { refusals } = composeContent(
    draft({ section: 'Không Phải Mã', title: 'x'.repeat(301) }),
    known(),
    [],
  );
  assert.deepEqual(refusals.map(({ field }) => field).sort(), ['section', 'title']);
});
