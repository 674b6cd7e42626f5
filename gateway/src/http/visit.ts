import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Language } from '@portal/kit';

export const SESSION_COOKIE = 'portal_session';

/** In the form of W3C trace contexts. */
export const newTraceId = (): string => randomBytes(16).toString('hex');

/** What one request says about itself before anybody asks who it is. */
export interface Visit {
  address: string;
  language: Language;
  /** Of the caller's own trace, where it sends one (W3C traceparent). */
  traceId: string;
  sessionToken: string | null;
}

export function visitOf(request: IncomingMessage, trustProxy: boolean): Visit {
  const cookies = cookiesOf(request.headers.cookie);
  const asked = cookies.get('portal_language') ?? request.headers['accept-language'] ?? '';
  return {
    address: addressOf(request, trustProxy),
    language: /^en\b/i.test(asked) ? 'en' : 'vi',
    traceId: /^00-([0-9a-f]{32})-/.exec(headerOf(request, 'traceparent'))?.[1] ?? newTraceId(),
    sessionToken: cookies.get(SESSION_COOKIE) || null,
  };
}

export const headerOf = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

/** Behind a proxy that is trusted, the last address it added; what a client writes there itself stands before it. */
function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? headerOf(request, 'x-forwarded-for').split(',').at(-1)?.trim() : '';
  return forwarded || (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}

function cookiesOf(header = ''): Map<string, string> {
  const pairs = header.split(';').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  return new Map(pairs);
}

/**
 * Whether a browser sent this for one of our own pages. Fetches that change something carry a header that no form of
 * another site can set, and name their origin (D23).
 */
export function isOwnPage(request: IncomingMessage, publicUrl?: string): boolean {
  return headerOf(request, 'x-portal-csrf') === '1' && isOwnOrigin(request, publicUrl);
}

export function isOwnOrigin(request: IncomingMessage, publicUrl?: string): boolean {
  const origin = headerOf(request, 'origin');
  if (origin === '') return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headerOf(request, 'host') || (publicUrl !== undefined && host === new URL(publicUrl).host);
}
