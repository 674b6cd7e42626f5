import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startPostgres } from '@portal/kit/postgres';
import type { Settings } from './settings.ts';

export interface Database {
  /** Of a user that may migrate. */
  url: string;
  embedded: boolean;
  close(): Promise<void>;
}

interface Opening {
  onProgress?: (sentence: string) => void;
  onExit?: () => void;
}

const runningFile = (settings: Settings) => join(resolve(settings.DATA_DIR), 'running.json');

/** The one that is named, else the embedded one on the data folder. */
export async function openDatabase(settings: Settings, opening: Opening = {}): Promise<Database> {
  if (settings.DATABASE_URL)
    return { url: settings.DATABASE_URL, embedded: false, close: async () => undefined };
  const postgres = await startPostgres({ dataDir: join(resolve(settings.DATA_DIR), 'postgres'), ...opening });
  const file = runningFile(settings);
  await writeFile(file, JSON.stringify({ pid: process.pid, url: postgres.url }), { mode: 0o600 });
  return {
    url: postgres.url,
    embedded: true,
    async close() {
      await rm(file, { force: true });
      await postgres.stop();
    },
  };
}

/** For a command beside a portal that may be running on the same data: its database then, else one of our own. */
export async function borrowDatabase(settings: Settings): Promise<Database> {
  const running = await readFile(runningFile(settings), 'utf8').catch(() => null);
  if (!settings.DATABASE_URL && running) {
    const { pid, url } = JSON.parse(running) as { pid: number; url: string };
    if (lives(pid)) return { url, embedded: true, close: async () => undefined };
  }
  return openDatabase(settings);
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
