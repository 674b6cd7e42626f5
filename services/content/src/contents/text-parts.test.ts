import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeContent } from './compose-content.ts';
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
  const places = {
    title: { title: DAMAGED },
    summary: { summary: DAMAGED },
    source: { source: DAMAGED },
    document: { document: { type: 'doc', content: [paragraph] } },
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

test('a good text is not blamed', () => {
  const content = written({});
  assert.deepEqual(content && encodingFindings(content), []);
});
