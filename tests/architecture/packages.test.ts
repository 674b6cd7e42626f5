import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Locked {
  version?: string;
  resolved?: string;
  link?: boolean;
  license?: string;
}

const lockText = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lockText) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
);

/** D32. */
const ALLOWED =
  /^(MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0|PostgreSQL|OFL-1\.1)$/;
/**
 * Looked at one by one (infra/decisions/0003): what Nx, which is given, and the linter bring along and no visitor is
 * served; and one that says MIT in its Readme alone.
 */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'node_modules/argparse': 'Python-2.0',
  'node_modules/caniuse-lite': 'CC-BY-4.0',
  'node_modules/combine-errors': '',
};
/** An unmodified shared library in a package of its own (D32). */
const SHARED_LIBRARY = /^node_modules\/@img\/sharp-(libvips|wasm|win)/;

/** One of what is offered, or all of what is demanded. */
function allowed(license: string): boolean {
  const plain = license.replace(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(allowed);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(allowed);
  return ALLOWED.test(plain.trim());
}

function licenseOf(path: string, { license }: Locked): string {
  const file = join(path, 'package.json');
  if (license || !existsSync(file)) return license ?? '';
  const own = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  return typeof own.license === 'string' ? own.license : (own.license?.type ?? own.licenses?.[0]?.type ?? '');
}

test('every package has a licence that D32 lists', () => {
  const wrong = installed
    .filter(([path]) => !SHARED_LIBRARY.test(path))
    .map(([path, locked]) => [path, licenseOf(path, locked)] as const)
    .filter(([path, license]) => !allowed(license) && LOOKED_AT[path] !== license);
  assert.deepEqual(wrong, []);
});

test('no source-available package hides among them', () => {
  assert.doesNotMatch(
    lockText,
    /node_modules\/@apollo\/(gateway|query-planner|query-graphs|composition|federation-internals)"/,
  );
});

test('the lock names no registry, and package.json exact versions only', () => {
  assert.doesNotMatch(lockText, /"resolved": "http/);
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  assert.deepEqual(
    versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+/.test(version)),
    [],
  );
});
