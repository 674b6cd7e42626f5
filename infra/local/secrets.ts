import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The installation's secret, made at the first start; the passwords of the services' database roles follow from it. */
export async function installationSecret(settings: Settings): Promise<string> {
  if (settings.PORTAL_SECRET) return settings.PORTAL_SECRET;
  await mkdir(settings.DATA_DIR, { recursive: true });
  const file = join(settings.DATA_DIR, 'secret');
  try {
    // `wx`: of two starts at the same moment one makes it and the other reads it.
    const handle = await open(file, 'wx', 0o600);
    const secret = randomBytes(32).toString('hex');
    await handle.writeFile(secret);
    await handle.sync();
    await handle.close();
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFile(file, 'utf8');
  }
}
