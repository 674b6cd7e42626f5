import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUuid } from '../ids/ids.ts';
import type { Context } from '../runtime/context.ts';
import type { ServiceRuntime } from '../runtime/service-runtime.ts';
import type { FileStore } from './file-store.ts';
import { receiveFile } from './receive-file.ts';
import type { LookAtUpload, Received, StoredFile, Upload } from './receive-file.ts';
import { sendFile } from './send-file.ts';

/** The files of a service, for the gateway: uploads come in by tus, downloads are streamed under the owner's policy (D13). */
export interface ServiceFiles {
  store: FileStore;
  receive(upload: Upload): Promise<Received>;
  /** Answers `GET /files/<service>/<fileId>/<name>?w=480`; what may not be read is as if it were not there. */
  serve(
    request: IncomingMessage,
    response: ServerResponse,
    file: { id: string; width: number | null },
    context: Context,
  ): Promise<void>;
}

/** Decided by the service that owns the item on which the file hangs. */
export type MayReadFile = (context: Context, file: { id: string; uploadedBy: string }) => Promise<boolean>;

export function serviceFiles(
  runtime: ServiceRuntime,
  store: FileStore,
  mayRead: MayReadFile,
  lookAt?: LookAtUpload,
): ServiceFiles {
  return {
    store,
    receive: (upload) => receiveFile(runtime, store, upload, lookAt),
    async serve(request, response, { id, width }, context) {
      const file = isUuid(id) ? await fileById(runtime, id) : null;
      if (!file || !(await mayRead(context, file))) return void response.writeHead(404).end();
      await sendFile(request, response, store, file, { width, isPublic: context.actor.personId === null });
    },
  };
}

export async function fileById(runtime: ServiceRuntime, id: string): Promise<StoredFile | null> {
  const [file] = await runtime.query<StoredFile>({
    name: 'file-by-id',
    text: `select id, checksum, name, content_type as "contentType", size::int, width, height, variants,
             uploaded_by as "uploadedBy"
           from ${runtime.name}.file where id = $1`,
    values: [id],
  });
  return file ?? null;
}
