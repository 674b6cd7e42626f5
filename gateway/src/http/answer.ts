import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@portal/kit';

/** A refusal outside GraphQL: a code for programs, a sentence for people. */
export interface HttpRefusal {
  status: number;
  code: string;
  vi: string;
  en: string;
  headers?: Record<string, string>;
}

/** Data is never a page: whatever a browser is made to do with it, nothing in it runs or loads. */
export const NO_PAGE = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string | string[]> = {},
): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...NO_PAGE,
    ...headers,
  });
  response.end(bytes);
}

export const sendRefusal = (response: ServerResponse, refusal: HttpRefusal, language: Language) =>
  sendJson(
    response,
    refusal.status,
    { refusals: [{ code: refusal.code, message: refusal[language] }] },
    refusal.headers,
  );

export class BodyTooLarge extends Error {}

/** The whole body, or BodyTooLarge as soon as it is known to be; the rest is not read. */
export async function readBody(request: IncomingMessage, most: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  // Leaving the loop must not end the connection: the refusal still goes out over it.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new BodyTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
