// Builds the desks: one vendor bundle under an import map, the shell, and each desk as a module of its own.
//   node --import ./infra/hook.mjs microfrontends/build/index.ts
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findDesks } from './desks.ts';
import { buildModules } from './modules.ts';
import { squeeze } from './squeeze.ts';
import { stampOf } from './stamp.ts';
import { buildVendor } from './vendor.ts';

export interface BuildOptions {
  outDir: string;
  log?: (sentence: string) => void;
}

const ROOT = join(import.meta.dirname, '..');

/** Where the shell's server finds what was built. */
export const MANIFEST = 'manifest.json';

/** Builds what the browser loads, unless it is there already for exactly these sources. */
export async function buildMicrofrontends({ outDir, log = () => undefined }: BuildOptions): Promise<void> {
  const stamp = await stampOf(ROOT);
  const made = await readFile(join(outDir, MANIFEST), 'utf8').catch(() => null);
  if (made && (JSON.parse(made) as { stamp: string }).stamp === stamp) return;
  const started = performance.now();
  log('Đang dựng các bàn làm việc …');
  // Under another name first: a build that is cut off leaves nothing that looks whole.
  const unfinished = `${outDir}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const desks = await findDesks(ROOT);
  const vendor = await buildVendor(unfinished);
  const modules = await buildModules(unfinished, desks, vendor.shared);
  await squeeze(unfinished);
  const manifest = { stamp, imports: vendor.imports, preload: vendor.preload, ...modules };
  await writeFile(join(unfinished, MANIFEST), JSON.stringify(manifest, null, 2));
  await rm(outDir, { recursive: true, force: true });
  await rename(unfinished, outDir);
  log(`Đã dựng các bàn làm việc trong ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildMicrofrontends({ outDir: resolve('microfrontends/dist'), log: console.log });
