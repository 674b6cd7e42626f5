// Runs one suite and leaves its Count in .results/<project>.<kind>.json, which Nx keeps beside the suite's own inputs:
//   suite.ts unit|zones|contracts|architecture|screens|journeys <project> <folder>      suite.ts check <project> <program> …
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { browserReport } from './browser-report.ts';
import type { Count } from './count.ts';

const [kind = '', project = '', ...rest] = process.argv.slice(2);
const [folder = ''] = rest;
const results = resolve(`.results/${project}.${kind}`);

const sum = (counts: Count[]): Count => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
  notRun: counts.flatMap(({ notRun }) => notRun),
});

async function main(): Promise<Count> {
  await mkdir(dirname(results), { recursive: true });
  if (kind === 'check') return check(rest);
  if (kind === 'screens')
    return inBrowserTool('vitest', ['run', '--config', join(folder, '../vitest.config.ts')]);
  if (kind === 'journeys') return inBrowserTool('playwright', ['test', '--config', folder]);
  // One clock, wherever the server stands (D3).
  if (kind === 'zones')
    return sum([await nodeTests(folder, 'UTC'), await nodeTests(folder, 'America/New_York')]);
  return nodeTests(folder, 'Asia/Ho_Chi_Minh');
}

async function check([name = '', ...command]: string[]): Promise<Count> {
  const code = await run(name, command, process.env);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notRun: [] };
}

async function nodeTests(where: string, zone: string): Promise<Count> {
  const file = `${results}.${zone.replace('/', '-')}.part.json`;
  const preload = ['--import', './infra/hook.mjs', '--import', './infra/test/no-network.mjs'];
  const reporters = [
    ['spec', 'stdout'],
    ['./infra/test/count.ts', file],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  const argv = [...preload, '--test', '--test-concurrency=1', ...reporters, `${where}/**/*.test.ts`];
  // Every file is a process of its own: what one has compiled, the next finds.
  const env = { ...process.env, TZ: zone, NODE_COMPILE_CACHE: resolve('.results/compiled') };
  const code = await run(process.execPath, argv, env);
  return closing(code, await read<Count>(file));
}

async function inBrowserTool(name: 'vitest' | 'playwright', command: string[]): Promise<Count> {
  const file = `${results}.part.json`;
  const json =
    name === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      : ['--reporter=list,json'];
  const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await run(name, [...command, ...json], env);
  return closing(code, browserReport(await read(file)));
}

/** A suite that broke, or that ran nothing, has failed, whatever it counted. */
function closing(code: number, counted: Count | null): Count {
  const count = counted ?? { passed: 0, failed: 0, notRun: [] };
  const nothing = count.passed + count.failed + count.notRun.length === 0;
  return nothing || (code !== 0 && count.failed === 0) ? { ...count, failed: count.failed + 1 } : count;
}

async function read<Shape>(file: string): Promise<Shape | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  await rm(file, { force: true });
  return text ? (JSON.parse(text) as Shape) : null;
}

const run = (program: string, argv: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, argv, { env, stdio: 'inherit' });
    child.on('error', () => resolve(1)).on('close', (code) => resolve(code ?? 1));
  });

const count = await main();
await writeFile(`${results}.json`, JSON.stringify(count));
if (count.failed > 0) process.exitCode = 1;
