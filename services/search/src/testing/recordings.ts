import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a real Typesense server and its client were seen to do; read from CORPUS_DIR (D29). */
export interface Recording {
  name: string;
  request?: { method: string; path: string; contentType: string; key: string; body: unknown };
  response?: { status: number; body: unknown };
  clientError?: { class: string; message: string; code: string | null };
}

const file = join(process.env['CORPUS_DIR'] ?? '../shared/data', 'typesense', 'recordings.jsonl');

/** Why the tests that need them do not run; false = they do. */
export const withoutRecordings = !existsSync(file) && `no recordings at ${file} (set CORPUS_DIR)`;

export function recordings(): ReadonlyMap<string, Recording> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as Recording).map((one) => [one.name, one]));
}
