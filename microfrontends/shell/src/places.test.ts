import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from './places.ts';

const root = join(import.meta.dirname, '../..');
const desks = readdirSync(root)
  .filter((name) => name.endsWith('-desk'))
  .map((name) => {
    const { portal } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'));
    return { name, url: '', ...portal.desk } as { name: string; path: string; rights: string[] };
  });

test('a notice leads to the desk where it is dealt with', () => {
  const at = (kind: string, subjectType = 'Edition') =>
    placeOf(desks as never, { kind, subjectType, subjectId: 'id' });
  expect(at('VERIFYING_WAITING')).toBe('/desk/xac-thuc/id');
  expect(at('APPROVED_WAITING')).toBe('/desk/dang-tai/id');
  expect(at('APPROVING_OVERDUE')).toBe('/desk/duyet/id');
  expect(at('EDITION_RETURNED')).toBe('/desk/don-vi/id');
  expect(at('DELEGATION_GRANTED', 'Delegation')).toBe(null);
});

test('the shell knows no desk by name', () => {
  const sources = readdirSync(import.meta.dirname).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  );
  const text = sources.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
  for (const { name, path } of desks) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(path);
  }
});
