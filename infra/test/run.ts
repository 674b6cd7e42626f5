// npm test: every suite of the house through Nx, which keeps what has not changed; the last line is the sum.
//   npm test -- [--projects identity,content] [--targets unit]
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '@portal/kit/postgres';
import type { Count } from './count.ts';

const TARGETS = 'format,lint,types,build,unit,zones,screens,architecture,contracts,faults,journeys';
const { values } = parseArgs({ options: { projects: { type: 'string' }, targets: { type: 'string' } } });
const wanted = ['run-many', `--targets=${values.targets ?? TARGETS}`];
if (values.projects) wanted.push(`--projects=${values.projects}`);

const started = Date.now();
await rm('.results', { recursive: true, force: true });
const scratch = await mkdtemp(join(tmpdir(), 'portal-tests-'));
// So that whoever runs PostgreSQL reaches it, also when root runs the tests.
await chmod(scratch, 0o755);
const postgres = await startPostgres({ dataDir: join(scratch, 'postgres'), durable: false });
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true));
try {
  const suites = await suitesOf(join(scratch, 'suites.json'));
  await nx([...wanted, '--parallel=2', '--output-style=stream', '--nxBail=false']);
  const counts = await Promise.all(suites.map(read));
  report(counts);
} finally {
  await postgres.stop();
  await rm(scratch, { recursive: true, force: true });
}

/** The result files that this run must leave: a suite that left none has failed. */
async function suitesOf(file: string): Promise<string[]> {
  await nx([...wanted, `--graph=${file}`], 'ignore');
  const graph = JSON.parse(await readFile(file, 'utf8')) as {
    tasks: { tasks: Record<string, { outputs: string[] }> };
  };
  return Object.values(graph.tasks.tasks)
    .flatMap(({ outputs }) => outputs)
    .filter((output) => output.startsWith('.results/'));
}

async function read(file: string): Promise<Count & { suite: string }> {
  const text = await readFile(file, 'utf8').catch(() => '{ "passed": 0, "failed": 1, "notRun": [] }');
  return { suite: basename(file, '.json'), ...(JSON.parse(text) as Count) };
}

function report(counts: (Count & { suite: string })[]): void {
  console.log('');
  for (const { suite, passed, failed, notRun } of counts.sort((a, b) => a.suite.localeCompare(b.suite))) {
    console.log(`${failed > 0 ? '✖' : '✔'} ${suite.padEnd(40)} ${passed} passed, ${failed} failed`);
    for (const name of notRun) console.log(`    not run: ${name}`);
  }
  const total = (key: 'passed' | 'failed') => counts.reduce((sum, count) => sum + count[key], 0);
  const failed = total('failed') + (interrupted || total('passed') === 0 ? 1 : 0);
  if (failed > 0) process.exitCode = 1;
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${total('passed')} passed, ${failed} failed`);
}

function nx(argv: string[], stdio: 'inherit' | 'ignore' = 'inherit'): Promise<number> {
  const env = { ...process.env, TEST_DATABASE_URL: postgres.url, NX_DAEMON: 'false', FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    const child = spawn('nx', argv, { env, stdio: ['ignore', stdio, 'inherit'] });
    child.on('error', () => resolve(1)).on('close', (code) => resolve(code ?? 1));
  });
}
