import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from './file-store.ts';
import type { StoredFile } from './receive-file.ts';

/** Shown within the page; everything else is saved. */
const SHOWN = /^image\/|^application\/pdf$/;

export interface Rendition {
  checksum: string;
  contentType: string;
}

/** The wanted width, or the next larger that exists, or the picture itself. */
export function renditionOf(file: StoredFile, wanted: number | null): Rendition {
  const widths = Object.keys(file.variants)
    .map(Number)
    .sort((a, b) => a - b);
  const width = wanted === null ? undefined : widths.find((known) => known >= wanted);
  const checksum = width === undefined ? undefined : file.variants[width];
  return checksum === undefined
    ? { checksum: file.checksum, contentType: file.contentType }
    : { checksum, contentType: 'image/webp' };
}

/** One range is served; a list of ranges is answered with the whole file, which is allowed (RFC 9110, 14.2). */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'unsatisfiable' : { start, end };
}

/** Streams a file; who may read it was decided before. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  store: FileStore,
  file: StoredFile,
  { width, isPublic }: { width: number | null; isPublic: boolean },
): Promise<void> {
  const { checksum, contentType } = renditionOf(file, width);
  const found = await store.stat(checksum);
  if (!found) throw new Error(`the bytes of file ${file.id} are missing`);
  const etag = `"${checksum}"`;
  response.setHeaders(
    new Headers({
      etag,
      'content-type': contentType,
      'accept-ranges': 'bytes',
      // What hangs on an item on its way may be withdrawn at any moment: only its reader's browser keeps it, and asks again.
      'cache-control': isPublic ? 'public, max-age=60, must-revalidate' : 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'content-disposition': `${SHOWN.test(contentType) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    }),
  );
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag))
    return void response.writeHead(304).end();
  const ifRange = request.headers['if-range'];
  const range = ifRange === undefined || ifRange === etag ? rangeOf(request.headers.range, found.size) : null;
  if (range === 'unsatisfiable')
    return void response.writeHead(416, { 'content-range': `bytes */${found.size}` }).end();
  const { start, end } = range ?? { start: 0, end: found.size - 1 };
  if (range) response.setHeader('content-range', `bytes ${start}-${end}/${found.size}`);
  response.writeHead(range ? 206 : 200, { 'content-length': end - start + 1 });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(store.get(checksum, { start, end }), response);
}
