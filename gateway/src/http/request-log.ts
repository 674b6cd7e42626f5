import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@portal/kit';
import type { Visit } from './visit.ts';

/** One line per request, at its end; what was asked for in a GET (`query`, `variables`) stays out of it. */
export function logRequest(request: IncomingMessage, response: ServerResponse, visit: Visit, log: Log): void {
  const started = performance.now();
  response.on('close', () => {
    const { method, url = '' } = request;
    const line = { method, path: url.split('?')[0], status: response.statusCode, traceId: visit.traceId };
    const ms = Math.round(performance.now() - started);
    log.info({ ...line, ms, ...(response.writableFinished ? {} : { cutOff: true }) }, 'request');
  });
}
