import type { InlineConfig } from 'vite';

/** What is read of a finished build. */
export interface Built {
  output: {
    type: 'chunk' | 'asset';
    name?: string;
    names?: string[];
    fileName: string;
    isEntry?: boolean;
    imports?: string[];
  }[];
}

export const outputOf = () => ({
  format: 'es' as const,
  entryFileNames: '[name]-[hash].js',
  chunkFileNames: '[name]-[hash].js',
  assetFileNames: '[name]-[hash][extname]',
});

/** What both builds have in common. */
export const settings = (outDir: string) =>
  ({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: true,
      reportCompressedSize: false,
    },
  }) satisfies InlineConfig;
