import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a real Typesense server and its client were seen to do; read from CORPUS_DIR (D29). */
export interface Recording {
  name: string;
  /** What was typed, before it was folded. */
  input?: string;
  request?: { method: string; path: string; contentType: string; key: string; body: unknown };
  response?: { status: number; headers: { 'content-type': string }; body: unknown };
  clientError?: { class: string; message: string; code: string | null };
}

export type Exchange = Recording & Required<Pick<Recording, 'request' | 'response'>>;

/** A document of the recorded collection; its numbers stand in no field of their own name that is ours. */
export interface RecordedDocument {
  id: string;
  kind: string;
  title: string;
  body_folded: string;
  number: string;
  published_at: number;
}

const file = join(process.env['CORPUS_DIR'] ?? '../shared/data', 'typesense', 'recordings.jsonl');

/** Why the tests that need them do not run; false = they do. */
export const withoutRecordings = !existsSync(file) && `no recordings at ${file} (set CORPUS_DIR)`;

let read: ReadonlyMap<string, Recording> | undefined;

export function recordings(): ReadonlyMap<string, Recording> {
  const lines = () => readFileSync(file, 'utf8').trim().split('\n');
  read ??= new Map(
    lines()
      .map((line) => JSON.parse(line) as Recording)
      .map((one) => [one.name, one]),
  );
  return read;
}

export function exchange(name: string): Exchange {
  const { request, response, ...told } = recordings().get(name) ?? assert.fail(`${name} was not recorded`);
  return request && response ? { ...told, request, response } : assert.fail(`${name} is no exchange`);
}

/** What the recorded collection held, in the order in which it was told. */
export function recordedDocuments(): RecordedDocument[] {
  const lines = String(exchange('import-upsert-ok').request.body).split('\n');
  return lines.map((line) => JSON.parse(line) as RecordedDocument);
}
