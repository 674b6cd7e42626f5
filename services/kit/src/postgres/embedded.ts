import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureCluster } from './cluster.ts';
import { folderFault, spokenFault } from './fault.ts';

export { PostgresFault } from './fault.ts';
import { endPostmaster, isAlive, stopLeftover } from './leftover.ts';
import { connectAsOwner, ensureDatabase } from './owner.ts';
import { findPlace } from './place.ts';
import type { Place } from './place.ts';

export interface EmbeddedOptions {
  /** Where the database lies; beside it its password (<dataDir>.password) and what it has to say (<dataDir>.log). */
  dataDir: string;
  /** A free one unless named. */
  port?: number;
  /** false for tests: quicker, and gone with the machine's power. */
  durable?: boolean;
  onProgress?: (sentence: string) => void;
  /** Told when PostgreSQL ends though nobody asked it to. */
  onExit?: () => void;
}

export interface EmbeddedPostgres {
  /** Of its superuser, on the database `portal`. */
  url: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
}

const DATABASE = 'portal';

/** The PostgreSQL of npm on a folder of ours: made when absent, taken over from a portal that was killed, or started. */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { durable = true, onProgress } = options;
  const place = await findPlace(options.dataDir, durable);
  if (place.dataDir !== options.dataDir) onProgress?.(`Dữ liệu đặt tại ${place.dataDir}`);
  const { password, made } = await ensureCluster(place, durable);
  if (made) onProgress?.(`Đã tạo cơ sở dữ liệu trong ${place.dataDir}`);
  else await stopLeftover(place.dataDir, password);
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const { pid, said } = launch(place, port, durable);
    const alive = () => isAlive(pid) && !said.ended;
    const owner = await connectAsOwner({ port, password, dataDir: place.dataDir, patience: 60_000, alive });
    if (!owner) {
      await endPostmaster(pid);
      // Somebody took the free port a moment before us, or the children of a killed server are still going.
      const passing = /could not bind|Address already in use|shared memory block .* still in use/.test(
        said.text(),
      );
      if (passing && attempt < 5) {
        await sleep(300);
        continue;
      }
      throw spokenFault(said.text(), place.dataDir);
    }
    await ensureDatabase(owner, DATABASE);
    let stopping = false;
    said.onEnd(() => stopping || options.onExit?.());
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`,
      port,
      pid,
      async stop() {
        stopping = true;
        await owner.end().catch(() => undefined);
        await endPostmaster(pid);
      },
    };
  }
}

function launch({ dataDir, binaries, user }: Place, port: number, durable: boolean) {
  const settings = {
    listen_addresses: '127.0.0.1',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(durable
      ? {}
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: 0,
        }),
  };
  const argv = ['-D', dataDir, '-p', String(port), '-k', ''];
  for (const [name, value] of Object.entries(settings)) argv.push('-c', `${name}=${value}`);
  const logFile = `${dataDir}.log`;
  const log = openLog(logFile);
  const before = statSync(logFile).size;
  // A process group of its own: Ctrl-C reaches the portal alone, which drains before the database goes (D21).
  const child = spawn(binaries.postgres, argv, {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  const said = {
    ended: false,
    text: () => readFileSync(logFile).subarray(before).toString(),
    onEnd: (tell: () => void) => void child.once('exit', tell),
  };
  child.once('exit', () => (said.ended = true));
  child.once('error', () => (said.ended = true));
  return { pid: child.pid ?? 0, said };
}

const LOG_LIMIT = 8 * 1024 * 1024;

function openLog(file: string): number {
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) rmSync(file);
    return openSync(file, 'a', 0o600);
  } catch (error) {
    throw folderFault(error, file);
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
