import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeContent } from '../contents/compose-content.ts';
import { CONTENT_REFUSALS } from '../refusals.ts';
import { anExample } from '../testing/an-example.ts';
import { ContentItem, ContentKind } from './content-item.view.ts';
import type { DetailField } from './detail-field.ts';
import type { Kind } from './kind.ts';
import { KIND_GROUPS } from './kind.ts';
import { KIND_TYPES } from './kind-types.ts';
import { KIND_CODES, KINDS } from './kinds.ts';

const written = (kind: Kind, changes: object) =>
  composeContent({ ...EMPTY, ...changes }, new Map(), kind.details).content ?? assert.fail();
const EMPTY = {
  ...{ title: '', summary: '', document: { type: 'doc', content: [] }, section: 'thong-bao' },
  ...{ origin: 'COLLECTED', byline: [], attachments: [] },
};

function isComplete({
  label,
  hint,
  choices,
  columns,
  type,
  refusal,
  shownUntil,
  groupedBy,
}: DetailField): void {
  assert.ok(label.vi && label.en && (hint === null || (hint.vi && hint.en)));
  assert.ok(refusal in CONTENT_REFUSALS, refusal);
  assert.equal(choices.length > 1, type === 'CHOICE');
  assert.equal(columns.length > 1, type === 'ROWS');
  for (const name of [shownUntil, groupedBy])
    assert.ok(name === null || columns.some((column) => column.name === name));
  for (const column of columns) isComplete(column);
}

for (const code of KIND_CODES) {
  const kind: Kind = KINDS[code];

  test(`${kind.name.vi} is complete: form, validation, presentation, a GraphQL type of its own (D12)`, () => {
    assert.equal(kind.code, code);
    assert.ok(code in ContentKind && kind.group in KIND_GROUPS);
    assert.equal(KIND_TYPES[code].name, kind.typeName);
    assert.ok(KIND_TYPES[code].prototype instanceof ContentItem);
    assert.match(kind.article, /^Điều \d/);
    assert.match(kind.schemaType, /^[A-Z]/);
    for (const { vi, en } of [kind.name, kind.description, ...kind.fields.map(({ label }) => label)])
      assert.ok(vi && en);
    const names = [...kind.fields, ...kind.details].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const field of kind.details) isComplete(field);
    for (const name of Object.values(kind.validity ?? {}))
      assert.ok(kind.details.some((field) => field.name === name && field.type === 'DATE' && field.required));
  });

  test(`${kind.name.vi}: everything that it must have is asked for at once (Điều 9.2)`, () => {
    const refusals = kind.refusals(written(kind, {}));
    const required = [
      ...kind.fields.filter(({ name, required }) => required && name !== 'section' && name !== 'origin'),
      ...kind.details.filter(({ required }) => required).map(({ name }) => ({ name: `details.${name}` })),
    ];
    for (const { name } of required)
      assert.ok(
        refusals.some(({ field }) => field === name),
        `${name} is not asked for`,
      );
    for (const refusal of refusals) assert.ok(refusal.code in CONTENT_REFUSALS, refusal.code);
  });

  test(`${kind.name.vi}: a complete example is received`, () => {
    assert.deepEqual(kind.refusals(written(kind, anExample(code))), []);
  });
}

test('the codes of the API are those of the descriptors', () => {
  assert.deepEqual(Object.keys(ContentKind), Object.keys(KINDS));
  assert.deepEqual(Object.keys(KIND_TYPES), Object.keys(KINDS));
});
