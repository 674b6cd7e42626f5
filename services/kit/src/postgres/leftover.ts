import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectAsOwner } from './owner.ts';

/**
 * A PostgreSQL that outlived a portal ended by kill -9 still runs on our data: it is stopped, so that the start goes on
 * as ever. One whose portal is alive keeps its data to itself.
 */
export async function stopLeftover(dataDir: string, password: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid');
  const [pid, , , port] = (await readFile(file, 'utf8').catch(() => '')).split('\n').map(Number);
  if (!pid) return;
  if (!isPostmaster(pid, dataDir)) {
    // The number belongs to nobody now, or to somebody else since the machine was restarted.
    await rm(file, { force: true });
    return;
  }
  const owner = port ? await connectAsOwner({ port, password, dataDir, patience: 10_000 }) : null;
  await owner?.end();
  await endPostmaster(pid);
}

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

function isPostmaster(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const { stdout } =
    process.platform === 'linux'
      ? spawnSync('cat', [`/proc/${pid}/cmdline`], { encoding: 'utf8' })
      : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(dataDir);
}

/** Open transactions are rolled back, the rest is written; what hangs is ended the hard way, which loses nothing. */
export async function endPostmaster(pid: number): Promise<void> {
  const signals: readonly [NodeJS.Signals, number][] = [
    ['SIGINT', 8_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ];
  for (const [signal, patience] of signals) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (!isAlive(pid)) return;
      await sleep(20);
    }
  }
}
