import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderFault, PostgresFault, spokenFault } from './fault.ts';
import type { Place } from './place.ts';

/** Makes the data folder unless it is there, and answers the password of its superuser. */
export async function ensureCluster(
  place: Place,
  durable: boolean,
): Promise<{ password: string; made: boolean }> {
  try {
    if (await exists(join(place.dataDir, 'PG_VERSION')))
      return { password: await readPassword(place), made: false };
    return { password: await makeCluster(place, durable), made: true };
  } catch (error) {
    throw folderFault(error, place.dataDir);
  }
}

export const passwordFile = (dataDir: string) => `${dataDir}.password`;

async function readPassword({ dataDir, user }: Place): Promise<string> {
  const { uid } = await lstat(dataDir);
  if (!user && uid !== process.getuid?.()) throw Object.assign(new Error('not ours'), { code: 'EACCES' });
  return readFile(passwordFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new PostgresFault(
      `Thiếu tệp mật khẩu ${passwordFile(dataDir)} của cơ sở dữ liệu.`,
      `The database's password file ${passwordFile(dataDir)} is missing.`,
      error,
    );
  });
}

async function makeCluster({ dataDir, binaries, user }: Place, durable: boolean): Promise<string> {
  const password = randomBytes(24).toString('hex');
  // Under another name first: a start that is cut off leaves nothing that looks like data.
  const unfinished = `${dataDir}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(passwordFile(dataDir), password, { mode: 0o600 });
  await chmod(passwordFile(dataDir), 0o600);
  await mkdir(unfinished, { mode: 0o700 });
  if (user) for (const path of [passwordFile(dataDir), unfinished]) await chown(path, user.uid, user.gid);
  const settings = [
    ['--pgdata', unfinished],
    ['--username', 'postgres'],
    ['--pwfile', passwordFile(dataDir)],
    ['--auth', 'scram-sha-256'],
    ['--encoding', 'UTF8'],
    ['--locale-provider', 'icu'],
    ['--icu-locale', 'vi'],
    // What is a letter is asked of this one (trigrams); messages stay English, so that we can read them.
    ['--locale', process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'],
    ['--lc-messages', 'C'],
    ...(durable ? [] : [['--no-sync']]),
  ];
  const { code, said } = await run(binaries.initdb, settings.flat(), user);
  if (code !== 0) {
    await rm(unfinished, { recursive: true, force: true });
    throw spokenFault(said, dirname(dataDir));
  }
  await rename(unfinished, dataDir);
  return password;
}

async function run(
  program: string,
  argv: string[],
  user: Place['user'],
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
