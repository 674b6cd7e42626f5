import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeContent } from './compose-content.ts';
import type { EditionContent } from './edition-content.ts';
import { KINDS } from '../kinds/kinds.ts';
import { aDraft } from '../testing/factories.ts';
import { encodingFindings } from './text-parts.ts';

const DAMAGED = 'c¬ quan Së vµ c¸c ®¬n vÞ';
const written = (changes: Parameters<typeof aDraft>[0]) =>
  composeContent(aDraft(changes), new Map(), KINDS.NOTICE.details).content;

test('damage is found in whichever field it stands, with what was meant (Điều 9.1)', () => {
  const paragraph = {
    type: 'paragraph',
    attrs: { id: 'b1' },
    content: [{ type: 'text', text: `Nay giao ${DAMAGED}.` }],
  };
  const picture = { type: 'image', attrs: { id: 'b2', src: '/files/x', alt: DAMAGED, title: null } };
  const places = {
    title: { title: DAMAGED },
    summary: { summary: DAMAGED },
    source: { source: DAMAGED },
    document: { document: { type: 'doc', content: [paragraph] } },
    pictures: { document: { type: 'doc', content: [{ type: 'blockquote', content: [picture] }] } },
    'details.issuedBy': { details: { issuedBy: DAMAGED } },
    byline: { byline: [{ name: 'Lê Thị Hoa', office: DAMAGED, part: 'WRITER' as const }] },
  };
  for (const [field, changes] of Object.entries(places)) {
    const content = written(changes);
    assert.ok(content, field);
    assert.deepEqual(
      encodingFindings(content).map((finding) => [finding.field, finding.encoding, finding.converted]),
      [[field, 'TCVN3', 'cơ quan Sở và các đơn vị']],
    );
  }
});

test('what is said of the cover, of attached files and of pictures in the text is looked at like any other text (Điều 9.1)', () => {
  const good = written({}) ?? assert.fail();
  const file = { fileId: '0198c0de-0000-7000-8000-000000000001', checksum: '0'.repeat(64) };
  const cover = { ...file, alt: 'Chợ đêm', caption: null };
  const cases: [string, Partial<EditionContent>][] = [
    ['cover', { cover: { ...cover, alt: DAMAGED } }],
    ['cover', { cover: { ...cover, caption: DAMAGED } }],
    ['attachments', { attachments: [{ ...file, name: 'a.pdf', caption: DAMAGED }] }],
  ];
  for (const [field, changes] of cases)
    assert.deepEqual(
      encodingFindings({ ...good, ...changes }).map((finding) => finding.field),
      [field],
    );
});

test('a good text is not blamed', () => {
  const content = written({});
  assert.deepEqual(content && encodingFindings(content), []);
});
