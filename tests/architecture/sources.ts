import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Source {
  path: string;
  text: string;
}

/** Every file that belongs to the project, committed or about to be. */
const PATHS = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter(Boolean);

export const paths = (pattern: RegExp): string[] => PATHS.filter((path) => pattern.test(path));

export const sources = (pattern: RegExp): Source[] =>
  paths(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Where a text does what it must not: path and line. */
export const places = (found: readonly Source[], wrong: RegExp): string[] =>
  found.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (wrong.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );
