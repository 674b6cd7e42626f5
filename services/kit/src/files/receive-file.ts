import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { newId } from '../ids/ids.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import { encodingRefusals } from '../encoding/encoding-refusals.ts';
import type { Refusal } from '../subgraph/shared.view.ts';
import { sniff } from './file-kinds.ts';
import type { FileStore } from './file-store.ts';
import { readPicture } from './pictures.ts';
import type { Picture } from './pictures.ts';

export interface Upload {
  /** Where the upload lies; it is left there. */
  path: string;
  /** As the sender called it. */
  name: string;
  personId: string;
}

export interface StoredFile {
  id: string;
  checksum: string;
  name: string;
  contentType: string;
  size: number;
  width: number | null;
  height: number | null;
  variants: Record<string, string>;
  uploadedBy: string;
}

/** What an upload is found to be, before anything of it is kept. */
export interface SniffedUpload extends Upload {
  contentType: string;
}

/** A service's own reasons not to take a file; nothing of what it refuses is stored. */
export type LookAtUpload = (upload: SniffedUpload) => Promise<Refusal[]>;

export type Received = { file: StoredFile; refusals: [] } | { file: null; refusals: Refusal[] };

/** Takes an upload for what its bytes are (D13): checked, cleaned of what nobody should see, and stored with its row. */
export async function receiveFile(
  runtime: ServiceRuntime,
  store: FileStore,
  upload: Upload,
  lookAt: LookAtUpload = async () => [],
): Promise<Received> {
  const name = cleanName(upload.name);
  // Điều 9.1: whoever downloads it reads the name.
  const damaged = encodingRefusals([{ field: 'file', text: parse(name).name }]);
  if (damaged.length > 0) return { file: null, refusals: damaged };
  const { contentType, refusal } = await sniff(upload.path, name);
  if (refusal !== null)
    return { file: null, refusals: [{ code: refusal, params: { name, type: contentType }, field: 'file' }] };
  const refusals = await lookAt({ ...upload, name, contentType });
  if (refusals.length > 0) return { file: null, refusals };
  if (!contentType.startsWith('image/')) {
    const { checksum, size } = await store.put(upload.path);
    const plain = { checksum, size, name, contentType, width: null, height: null, variants: {} };
    return { file: await insert(runtime, upload, plain, null), refusals: [] };
  }
  const picture = await readPicture(upload.path, contentType).catch(() => null);
  if (picture === null)
    return { file: null, refusals: [{ code: 'FILE_DAMAGED', params: { name }, field: 'file' }] };
  return { file: await storePicture(runtime, store, upload, name, contentType, picture), refusals: [] };
}

async function storePicture(
  runtime: ServiceRuntime,
  store: FileStore,
  upload: Upload,
  name: string,
  sentAs: string,
  picture: Picture,
): Promise<StoredFile> {
  const { checksum, size } = await putBytes(store, picture.bytes);
  const variants: Record<string, string> = {};
  for (const variant of picture.variants)
    variants[variant.width] = (await putBytes(store, variant.bytes)).checksum;
  const { contentType, width, height } = picture;
  const changed = contentType !== sentAs;
  const original = changed ? { ...(await store.put(upload.path)), contentType: sentAs } : null;
  const served = { checksum, size, contentType, width, height, variants };
  return insert(
    runtime,
    upload,
    { ...served, name: changed ? `${parse(name).name}.${contentType.slice(6)}` : name },
    original,
  );
}

async function putBytes(store: FileStore, bytes: Buffer): Promise<{ checksum: string; size: number }> {
  const path = join(tmpdir(), `portal-${randomUUID()}`);
  try {
    await writeFile(path, bytes);
    return await store.put(path);
  } finally {
    await rm(path, { force: true });
  }
}

async function insert(
  runtime: ServiceRuntime,
  { personId }: Upload,
  file: Omit<StoredFile, 'id' | 'uploadedBy'>,
  original: { checksum: string; contentType: string } | null,
): Promise<StoredFile> {
  const id = newId();
  await runtime.pool.query(
    `insert into ${runtime.name}.file (id, checksum, name, content_type, size, width, height, variants,
       original_checksum, original_content_type, uploaded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11)`,
    [
      ...[id, file.checksum, file.name, file.contentType, file.size, file.width, file.height],
      ...[JSON.stringify(file.variants), original?.checksum ?? null, original?.contentType ?? null, personId],
    ],
  );
  return { ...file, id, uploadedBy: personId };
}

/** A name is only a name: no folders, no control characters, composed letters (Điều 9.1). */
export function cleanName(name: string): string {
  const plain = basename(name.normalize('NFC').replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim();
  const { name: stem, ext } = parse(plain);
  return `${(stem || 'tep').slice(0, 200)}${ext.slice(0, 20)}`;
}
