import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PortalProcess {
  url: string;
  child: ChildProcess;
  /** Ends it in order, as Ctrl-C does. */
  stop(): Promise<number | null>;
  /** Ends portal and database at once, as a power cut does. */
  kill(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** On a busy machine the first start, which also writes the sample, takes more than a minute. */
const LONGEST_START_MS = 150_000;

/** The portal as `npm start` runs it, on a data folder and a port of its own. */
export async function startProcess(dataDir: string): Promise<PortalProcess> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
    DATABASE_URL: '',
  };
  const child = spawn(process.execPath, ['--import', './infra/hook.mjs', 'infra/local/start.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const latest = performance.now() + LONGEST_START_MS;
  const isReady = () =>
    fetch(`${url}/readyz`)
      .then(({ ok }) => ok)
      .catch(() => false);
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error('the portal ended while it was starting');
    if (performance.now() > latest) {
      child.kill('SIGTERM');
      throw new Error(`the portal did not start within ${LONGEST_START_MS / 1_000} s`);
    }
    await sleep(100);
  }
  return {
    url,
    child,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      const [postmaster] = readFileSync(`${dataDir}/postgres/postmaster.pid`, 'utf8').split('\n');
      child.kill('SIGKILL');
      process.kill(Number(postmaster), 'SIGKILL');
      await ended;
    },
  };
}
