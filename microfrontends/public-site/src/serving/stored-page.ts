import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';

type Encoding = 'br' | 'gzip';

const WORTH_PACKING = 1_000;
const PACKABLE = /^(?:text\/|application\/(?:atom\+|rss\+)?xml|image\/svg)/;

/** An answer as bytes with its ETag; packed when first asked for, then kept packed. */
export class StoredPage {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly etag: string;
  readonly #plain: Buffer;
  readonly #packed = new Map<Encoding, Buffer>();

  constructor({ status, type, body, headers = {} }: Answer) {
    this.#plain = typeof body === 'string' ? Buffer.from(body) : body;
    this.status = status;
    this.etag = `W/"${createHash('sha256').update(this.#plain).digest('base64url').slice(0, 22)}"`;
    this.headers = { 'content-type': type, ...headers };
  }

  get size(): number {
    return this.#plain.length;
  }

  /** The bytes for what the browser accepts. */
  bytes(accepted: string): { body: Buffer; encoding: Encoding | null } {
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    const type = this.headers['content-type'] ?? '';
    if (encoding === null || this.size < WORTH_PACKING || !PACKABLE.test(type))
      return { body: this.#plain, encoding: null };
    let body = this.#packed.get(encoding);
    if (!body) {
      body = encoding === 'br' ? pack(this.#plain) : gzipSync(this.#plain);
      this.#packed.set(encoding, body);
    }
    return { body, encoding };
  }
}

const pack = (plain: Buffer) =>
  brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
