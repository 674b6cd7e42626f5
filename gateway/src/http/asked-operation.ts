import type { IncomingMessage } from 'node:http';
import { BodyTooLarge, readBody } from './answer.ts';
import type { HttpRefusal } from './answer.ts';
import { REFUSALS } from './refusals.ts';
import type { AskedOperation } from './trusted-documents.ts';
import { headerOf } from './visit.ts';

/** An article with its markup is some 100 kB; pictures and files go another way. */
const LONGEST_BODY = 2_000_000;

export type Asked = { operation: AskedOperation } | HttpRefusal;

/** Of a GET. */
export function parametersOf(url: URL): Asked {
  const text = (name: string) => url.searchParams.get(name) ?? undefined;
  try {
    const extensions = text('extensions');
    return { operation: { query: text('query'), extensions: extensions && JSON.parse(extensions) } };
  } catch {
    return REFUSALS.NOT_JSON;
  }
}

/** Of a POST. */
export async function bodyOf(request: IncomingMessage): Promise<Asked> {
  const [type = ''] = headerOf(request, 'content-type').split(';');
  if (type.trim().toLowerCase() !== 'application/json') return { ...REFUSALS.NOT_JSON, status: 415 };
  try {
    const operation = JSON.parse(await readBody(request, LONGEST_BODY)) as unknown;
    if (!isObject(operation)) return REFUSALS.NOT_JSON;
    const { extensions } = operation as AskedOperation;
    return extensions == null || isObject(extensions) ? { operation } : REFUSALS.NOT_JSON;
  } catch (error) {
    if (error instanceof BodyTooLarge) return REFUSALS.TOO_LARGE;
    if (error instanceof SyntaxError) return REFUSALS.NOT_JSON;
    throw error;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
