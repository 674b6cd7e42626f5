// npm run soak [-- 1000]: what only shows when it happens often enough: races, each so many times, and power cuts.
import { spawnSync } from 'node:child_process';
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@portal/kit/postgres';

const TIMES = Number(process.argv[2] ?? 1_000);
const POWER_CUTS = 3;

const folder = await mkdtemp(join(tmpdir(), 'portal-soak-'));
await chmod(folder, 0o755);
const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
try {
  process.env['TEST_DATABASE_URL'] = postgres.url;
  const { RACES } = await import('./races.ts');
  for (const [name, race] of Object.entries(RACES)) {
    const started = performance.now();
    const { outcomes, wrong } = await race(TIMES);
    const told = Object.entries(outcomes).map(([outcome, times]) => `${outcome} ${times}`);
    const seconds = ((performance.now() - started) / 1_000).toFixed(0);
    console.log(
      `${wrong ? '✖' : '✔'} ${name}: ${TIMES} times, ${told.join(', ')}, ${wrong} wrong, ${seconds} s`,
    );
    if (wrong) process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

for (let cut = 1; cut <= POWER_CUTS; cut++) {
  const argv = [
    '--import',
    './infra/hook.mjs',
    '--test',
    '--test-reporter=dot',
    'tests/faults/power-cut.test.ts',
  ];
  const { status } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`${status === 0 ? '✔' : '✖'} power cut ${cut} of ${POWER_CUTS}`);
  if (status !== 0) process.exitCode = 1;
}
