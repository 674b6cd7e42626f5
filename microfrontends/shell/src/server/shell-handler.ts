import { randomBytes } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { shellPage } from './page.ts';
import type { Manifest } from './page.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const ASSETS = '/desk/assets/';

/** Serves what was built: hashed files for ever, and the desks' one page at every other path below /desk/. */
export function createShellHandler({ dist }: { dist: string }) {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (!path.startsWith(ASSETS)) return sendPage(manifest, request, response);
    const file = join(dist, normalize(`/${path.slice(ASSETS.length)}`));
    sendFile(file, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(404);
      response.end();
    });
  };
}

function sendPage(manifest: Manifest, request: IncomingMessage, response: ServerResponse): void {
  const language = /portal_language=en/.test(request.headers.cookie ?? '') ? 'en' : 'vi';
  const { html, policy } = shellPage(manifest, language, randomBytes(18).toString('base64url'));
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(html),
  });
  response.end(request.method === 'HEAD' ? undefined : html);
}

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

async function sendFile(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const type = TYPES[extname(file)];
  if (!type) return void response.writeHead(404).end();
  const accepted = String(request.headers['accept-encoding'] ?? '');
  for (const [encoding, suffix] of [
    ...ENCODINGS.filter(([name]) => accepted.includes(name)),
    [null, ''] as const,
  ]) {
    const found = await stat(file + suffix).catch(() => null);
    if (!found?.isFile()) continue;
    response.writeHead(200, {
      'content-type': type,
      'content-length': found.size,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    if (request.method === 'HEAD') return void response.end();
    return void createReadStream(file + suffix).pipe(response);
  }
  response.writeHead(404).end();
}
