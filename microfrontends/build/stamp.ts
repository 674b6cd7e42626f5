import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that decides what is built: sources, contract, and the exact packages. */
export async function stampOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  const project = join(root, '..');
  const patterns = [
    'microfrontends/{kit,shell,build,*-desk}/**/*.{ts,tsx,json,css,graphql}',
    'schema/generated/operations/*.ts',
    'package-lock.json',
  ];
  const files: string[] = [];
  for await (const file of glob(patterns, { cwd: project })) files.push(file);
  for (const file of files.sort()) hash.update(file).update(await readFile(join(project, file)));
  return hash.digest('hex');
}
