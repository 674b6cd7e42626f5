import { ServiceRuntime } from '@portal/kit';
import { Engines } from '../engines/engines.ts';
import type { SearchServer } from '../engines/typesense/search-server.ts';
import { typesenseEngine } from '../engines/typesense/typesense.engine.ts';
import { rebuild } from './rebuild.ts';

export interface RebuildSearch {
  databaseUrl: string;
  secret: string;
  searchServer: SearchServer | null;
  onProgress(engine: string, done: number, total: number): void;
}

/** Every index of this installation, one after the other, beside a portal that may be running. */
export async function rebuildSearch({ onProgress, searchServer, ...options }: RebuildSearch): Promise<void> {
  const runtime = await ServiceRuntime.start({ ...options, name: 'search' });
  try {
    const { all } = new Engines(runtime, searchServer && typesenseEngine(searchServer));
    for (const engine of all)
      await rebuild(runtime, engine, (done, total) => onProgress(engine.name, done, total));
  } finally {
    await runtime.close();
  }
}
