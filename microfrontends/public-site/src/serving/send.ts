import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredPage } from './stored-page.ts';

/** Only the script that suggests runs here: what slipped into a text through every other guard still could do nothing. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Record<string, string> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** Kept by browsers and proxies, but asked about each time: a withdrawn page must not live on in them. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

const matches = (header: string | undefined, etag: string) =>
  header !== undefined && header.split(',').some((given) => given.trim() === etag || given.trim() === '*');

export function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  secure: boolean,
): void {
  const headers: Record<string, string | number> = {
    ...SECURITY_HEADERS,
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    'cache-control': page.status >= 500 ? 'no-store' : REVALIDATE,
    vary: 'accept-encoding',
    etag: page.etag,
    ...page.headers,
  };
  if (page.status === 200 && matches(request.headers['if-none-match'], page.etag)) {
    delete headers['content-type'];
    response.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = page.bytes(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(page.status, {
    ...headers,
    ...(encoding ? { 'content-encoding': encoding } : {}),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
