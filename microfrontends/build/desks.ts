import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Desk {
  name: string;
  entry: string;
  path: string;
  title: { vi: string; en: string };
  rights: string[];
  order: number;
  opens: Record<string, string>;
}

/** Whatever folder beside this one says of itself that it is a desk (package.json, `portal.desk`). */
export async function findDesks(root: string): Promise<Desk[]> {
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const desks = await Promise.all(folders.map(({ name }) => deskIn(join(root, name), name)));
  return desks.filter((desk) => desk !== null);
}

async function deskIn(folder: string, name: string): Promise<Desk | null> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const { portal } = JSON.parse(text) as { portal?: { desk?: Omit<Desk, 'name' | 'entry'> } };
  return portal?.desk ? { name, entry: join(folder, 'src', 'index.tsx'), ...portal.desk } : null;
}
