import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeContent } from '../contents/compose-content.ts';
import { CONTENT_REFUSALS } from '../refusals.ts';
import { ContentItem, ContentKind } from './content-item.view.ts';
import { KIND_TYPES } from './kind-types.ts';
import { KINDS } from './kinds.ts';

const empty = composeContent(
  {
    title: '',
    summary: '',
    document: { type: 'doc', content: [] },
    section: 'thong-bao',
    origin: 'COLLECTED',
    byline: [],
    attachments: [],
  },
  new Map(),
).content;

for (const [code, kind] of Object.entries(KINDS))
  test(`${kind.name.vi} is complete: form, validation, presentation, a GraphQL type of its own (D12)`, () => {
    assert.equal(kind.code, code);
    assert.ok(code in ContentKind);
    assert.equal(KIND_TYPES[kind.code].name, kind.typeName);
    assert.ok(KIND_TYPES[kind.code].prototype instanceof ContentItem);
    assert.match(kind.article, /^Điều \d/);
    assert.match(kind.schemaType, /^[A-Z]/);
    for (const wording of [kind.name, kind.description, ...kind.fields.map(({ label }) => label)])
      assert.ok(wording.vi && wording.en);
    assert.equal(new Set(kind.fields.map(({ name }) => name)).size, kind.fields.length);

    assert.ok(empty);
    const refusals = kind.refusals(empty);
    const required = kind.fields.filter(
      ({ name, required }) => required && name !== 'section' && name !== 'origin',
    );
    for (const { name } of required)
      assert.ok(
        refusals.some(({ field }) => field === name),
        `${name} is not asked for`,
      );
    for (const refusal of refusals) assert.ok(refusal.code in CONTENT_REFUSALS, refusal.code);
  });

test('every kind of the API has a descriptor and a type', () => {
  assert.deepEqual(Object.keys(ContentKind).sort(), Object.keys(KINDS).sort());
  assert.deepEqual(Object.keys(KIND_TYPES).sort(), Object.keys(KINDS).sort());
});
