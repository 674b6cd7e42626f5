import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Desk } from './desks.ts';
import type { Built } from './settings.ts';
import { outputOf, settings } from './settings.ts';

export interface Modules {
  shell: { script: string; style: string | null };
  desks: (Omit<Desk, 'entry'> & { url: string })[];
}

/** The shell and each desk, each built by itself: a new version of one changes no other. */
export async function buildModules(
  outDir: string,
  desks: readonly Desk[],
  shared: readonly string[],
): Promise<Modules> {
  const shell = await buildOne(
    outDir,
    'shell',
    resolve(import.meta.dirname, '../shell/src/main.tsx'),
    shared,
  );
  const urls: Modules['desks'] = [];
  for (const { entry, ...desk } of desks) {
    const { script } = await buildOne(outDir, desk.name, entry, shared);
    urls.push({ ...desk, url: script });
  }
  return { shell, desks: urls };
}

async function buildOne(
  outDir: string,
  name: string,
  entry: string,
  shared: readonly string[],
): Promise<Modules['shell']> {
  const common = settings(join(outDir, name));
  const { output } = (await build({
    ...common,
    build: {
      ...common.build,
      rolldownOptions: {
        input: { [name]: entry },
        external: (id) => shared.includes(id),
        preserveEntrySignatures: 'strict',
        output: outputOf(),
      },
    },
  })) as Built;
  const urlOf = (fileName: string) => `/desk/assets/${name}/${fileName}`;
  const script = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (!script) throw new Error(`${name} gave no module`);
  return { script: urlOf(script.fileName), style: style ? urlOf(style.fileName) : null };
}
