import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@portal/kit/postgres';

/** A PostgreSQL of its own for what is run by hand, and no longer than that; one that is named already is used as it is. */
export async function scratchPostgres(): Promise<AsyncDisposable> {
  if (process.env['TEST_DATABASE_URL']) return { async [Symbol.asyncDispose]() {} };
  const folder = await mkdtemp(join(tmpdir(), 'portal-scratch-'));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
  process.env['TEST_DATABASE_URL'] = postgres.url;
  return {
    async [Symbol.asyncDispose]() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
