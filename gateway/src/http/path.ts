import type { IncomingMessage } from 'node:http';

/**
 * Where a request wants to go. What is no address leads to `/nowhere` instead of throwing: on an upgrade nobody would
 * catch it, and one line of a stranger (`GET //`) would end the portal. The host is never the client's to say.
 */
export function targetOf({ url = '/' }: Pick<IncomingMessage, 'url'>): URL {
  const text = `http://portal${url.startsWith('/') ? url : `/${url}`}`;
  return new URL(URL.canParse(text) ? text : 'http://portal/nowhere');
}
