import { buffer } from 'node:stream/consumers';
import type { FileStore, ServiceRuntime, StoredFile } from '@portal/kit';

const stores = new WeakMap<ServiceRuntime, FileStore>();

/** Where the files of this service lie, for whatever reads them. */
export function keepFilesIn(runtime: ServiceRuntime, store: FileStore): FileStore {
  stores.set(runtime, store);
  return store;
}

export function bytesOf(runtime: ServiceRuntime, { checksum }: StoredFile): Promise<Buffer> {
  const store = stores.get(runtime);
  if (!store) throw new Error('legal without a place for files');
  return buffer(store.get(checksum));
}
