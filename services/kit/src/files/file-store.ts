import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '../ids/ids.ts';

/** Bytes by their checksum (D13). The same content lies there once; what a file is called and who reads it are rows. */
export interface FileStore {
  /** Takes the file at `path`; it stays where it is. Answers its SHA-256 in hex. */
  put(path: string): Promise<{ checksum: string; size: number }>;
  get(checksum: string, range?: { start: number; end: number }): Readable;
  stat(checksum: string): Promise<{ size: number } | null>;
  delete(checksum: string): Promise<void>;
}

export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The default engine: folders on a disk. */
export class DiskFileStore implements FileStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(path: string): Promise<{ checksum: string; size: number }> {
    const checksum = await checksumOf(path);
    const place = this.#place(checksum);
    const { size } = await stat(path);
    if (await this.stat(checksum)) return { checksum, size };
    await mkdir(dirname(place), { recursive: true });
    // A half-written file never stands under a checksum: it gets its name when it is whole.
    const half = join(dirname(place), `.${newId()}`);
    await copyFile(path, half);
    await rename(half, place);
    return { checksum, size };
  }

  get(checksum: string, range?: { start: number; end: number }): Readable {
    return createReadStream(this.#place(checksum), range);
  }

  async stat(checksum: string): Promise<{ size: number } | null> {
    const place = this.#place(checksum);
    const there = await access(place).then(
      () => true,
      () => false,
    );
    return there ? { size: (await stat(place)).size } : null;
  }

  async delete(checksum: string): Promise<void> {
    await rm(this.#place(checksum), { force: true });
  }

  #place(checksum: string): string {
    if (!/^[0-9a-f]{64}$/.test(checksum)) throw new Error('not a checksum');
    return join(this.#folder, checksum.slice(0, 2), checksum.slice(2, 4), checksum);
  }
}
