import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { copyBinaries, findBinaries } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { folderFault } from './fault.ts';

/** The user "nobody" of every system: PostgreSQL refuses to run as root. */
const NOBODY = 65534;

export interface Place {
  dataDir: string;
  binaries: Binaries;
  /** Who runs PostgreSQL, where that is somebody else than who runs the portal. */
  user: { uid: number; gid: number } | null;
}

/** Where the data lies, which binaries run on it, and as whom. */
export async function findPlace(wanted: string, durable: boolean): Promise<Place> {
  const dataDir = resolve(wanted);
  const { native, binaries } = await findBinaries();
  await makeFolder(dirname(dataDir));
  if (process.getuid?.() !== 0) return { dataDir, binaries, user: null };
  const user = await runner(dataDir);
  const outside = durable ? '/var/lib/portal' : '/var/tmp/portal';
  return {
    dataDir: reaches(user, dirname(dataDir)) ? dataDir : await dataOutside(outside, dataDir),
    binaries: mayRun(user, binaries.postgres) ? binaries : await copyBinaries(native, outside),
    user,
  };
}

/** Data that an ordinary user began stays that user's. */
async function runner(dataDir: string): Promise<{ uid: number; gid: number }> {
  const there = await lstat(dataDir).catch(() => null);
  return there && there.uid !== 0 ? { uid: there.uid, gid: there.gid } : { uid: NOBODY, gid: NOBODY };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    // Whoever runs PostgreSQL passes through; what lies inside guards itself.
    if (made) await chmod(folder, 0o711);
  } catch (error) {
    throw folderFault(error, folder);
  }
}

const ask = (user: { uid: number; gid: number }, question: string, path: string) =>
  spawnSync('/bin/sh', ['-c', question, 'sh', path], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

const reaches = (user: { uid: number; gid: number }, folder: string) => ask(user, 'cd "$1"', folder);
const mayRun = (user: { uid: number; gid: number }, file: string) => ask(user, 'test -x "$1"', file);

/** A clone below /root, say: the data of each such folder has a place of its own outside. */
async function dataOutside(outside: string, dataDir: string): Promise<string> {
  const folder = join(outside, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  await mkdir(outside, { recursive: true, mode: 0o755 });
  await makeFolder(folder);
  const { uid } = await lstat(outside);
  // Others may write into /var/tmp: a folder that somebody else laid ready is not trusted.
  if (uid !== 0) throw folderFault(Object.assign(new Error('not ours'), { code: 'EACCES' }), outside);
  return join(folder, 'postgres');
}
