// npm run soak [-- 1000]: what only shows when it happens often enough: races, each so many times, and power cuts.
import { spawnSync } from 'node:child_process';
import { scratchPostgres } from '../scratch-postgres.ts';

const TIMES = Number(process.argv[2] ?? 1_000);
const POWER_CUTS = 3;

await races();
powerCuts();

async function races(): Promise<void> {
  await using _postgres = await scratchPostgres();
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
}

function powerCuts(): void {
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
}
