import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paths, places, sources } from './sources.ts';

const SERVICES = ['identity', 'content', 'legal', 'notifications', 'search'];
const code = (folder: string) =>
  sources(new RegExp(`^services/${folder}/src/.*\\.ts$`)).filter(
    ({ path }) => !/\.test\.ts$|\/testing\//.test(path),
  );

test('no service reads another’s tables: of identity only its functions (D1, D2)', () => {
  for (const service of SERVICES)
    for (const other of SERVICES.filter((name) => name !== service)) {
      // What identity answers, it answers by functions, each granted by name in a migration.
      const asked = other === 'identity' ? '(?![\\w(])' : '';
      const foreign = new RegExp(
        `(from|join)\\s+${other}\\.\\w+${asked}|(into|update|references)\\s+${other}\\.`,
        'i',
      );
      assert.deepEqual(places(code(service), foreign), []);
    }
});

test('pages are cut by keys, never by OFFSET', () => {
  assert.deepEqual(places([...SERVICES, 'kit'].flatMap(code), /\boffset\s+(\$|\d|:)/i), []);
});

test('only commands write: what reads and shows holds no insert, update or delete', () => {
  const reading = sources(/^services\/[^/]+\/src\/.*\.(query|view|resolver)\.ts$/);
  assert.ok(reading.length > 10);
  assert.deepEqual(places(reading, /\b(insert into|delete from|\.persist\(|\.flush\()/i), []);
});

test('identity’s readers change nothing but “last seen”', () => {
  const writing = places(sources(/^services\/[^/]+\/src\/.*\.query\.ts$/), /^\s*update\s+\w+\./i);
  assert.deepEqual(writing, []);
});

test('one entry per package, and no barrel besides', () => {
  const barrels = sources(/\/index\.ts$/).filter(
    ({ path, text }) =>
      !/^[^/]+(\/[^/]+)?\/(src\/)?((testing|server|migrations)\/)?index\.ts$/.test(path) &&
      !text.includes('function'),
  );
  assert.deepEqual(
    barrels.map(({ path }) => path),
    [],
  );
});

test('every package has its README of a few lines', () => {
  const packages = paths(/^[^/]+(\/[^/]+)?\/package\.json$/).map((path) => path.replace('/package.json', ''));
  const readmes = new Set(paths(/README\.md$/));
  assert.deepEqual(
    packages.filter((folder) => !readmes.has(`${folder}/README.md`)),
    [],
  );
});

test('documents name paths that exist', () => {
  const all = paths(/./);
  const documents = sources(/\.md$/).filter(({ path }) => !path.startsWith('infra/seed/'));
  const missing = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:gateway|services|microfrontends|schema|infra|tests)\/[\w./-]+)`/g)]
      .map(([, named = '']) => named.replace(/\/$/, ''))
      .filter((named) => !all.some((one) => one === named || one.startsWith(`${named}/`)))
      .map((named) => `${path}: ${named}`),
  );
  assert.deepEqual(missing, []);
});
