import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import type { Built } from './settings.ts';
import { outputOf, settings } from './settings.ts';

/** What shell and desks share: loaded once, one React, one Apollo client, one socket. */
const SHARED = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  '@apollo/client/react',
  '@emotion/react',
  '@emotion/styled',
  '@mui/material',
  'single-spa',
  '@portal/ui',
] as const;

const PREFIX = 'virtual:shared/';

/**
 * An entry per shared module. CommonJS packages (React) say what they export only when they run: those names are
 * written out.
 */
function sharedEntries(): Plugin {
  return {
    name: 'shared-entries',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      if (!name.startsWith('react')) return `export * from ${JSON.stringify(name)};`;
      const names = Object.keys((await import(name)) as object).filter(
        (one) => /^[A-Za-z]\w*$/.test(one) && one !== 'default',
      );
      return `import all from ${JSON.stringify(name)};\nexport const { ${names.join(', ')} } = all;\nexport default all;`;
    },
  };
}

const fileNameOf = (name: string) => name.replace(/^@/, '').replaceAll('/', '-');

/** The vendor bundle, and the import map that leads to it. */
export async function buildVendor(
  outDir: string,
): Promise<{ shared: string[]; imports: Record<string, string>; preload: string[] }> {
  const input = Object.fromEntries(SHARED.map((name) => [fileNameOf(name), PREFIX + name]));
  const folder = 'vendor';
  const built = (await build({
    ...settings(join(outDir, folder)),
    plugins: [sharedEntries()],
    build: {
      ...settings(join(outDir, folder)).build,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: outputOf() },
    },
  })) as Built;
  const entries = built.output.filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  const urlOf = (fileName: string) => `/desk/assets/${folder}/${fileName}`;
  const imports = SHARED.map((name) => {
    const entry = entries.find((chunk) => chunk.name === fileNameOf(name));
    if (!entry) throw new Error(`the vendor bundle lacks ${name}`);
    return [name, urlOf(entry.fileName)] as const;
  });
  const preload = new Set(entries.flatMap(({ fileName, imports: needed = [] }) => [fileName, ...needed]));
  return { shared: [...SHARED], imports: Object.fromEntries(imports), preload: [...preload].map(urlOf) };
}
