import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { globalId, refusalText } from '@portal/kit';
import type { Log, Service, ServiceFiles } from '@portal/kit';
import type { Caller } from '../graph/caller.ts';
import { sorry } from '../graph/fault.ts';
import { REFUSALS } from '../http/refusals.ts';

/** An upload that was cut off can go on for a week; what is older is cleared away once a day. */
const KEPT_MS = 7 * 86_400_000;
const CLEARED_EVERY_MS = 86_400_000;

export interface Uploads {
  take(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void>;
  close(): void;
}

export interface UploadOptions {
  folder: string;
  largest: number;
  log: Log;
}

/** A refusal as tus hands it on to the client. */
const told = (status_code: number, refusals: { code: string; message: string }[]) => ({
  status_code,
  body: JSON.stringify({ refusals }),
});

/** Resumable uploads (tus) into one service; each belongs to whoever began it (D13). */
export function openUploads(service: Service, files: ServiceFiles, options: UploadOptions): Uploads {
  const { folder, largest, log } = options;
  mkdirSync(folder, { recursive: true });
  const senders = new AsyncLocalStorage<Caller['actor']>();
  const sender = () => senders.getStore() ?? { personId: null, language: 'vi' as const, traceId: '' };
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: KEPT_MS });

  const tus = new Server({
    path: `/files/${service.name}`,
    datastore,
    maxSize: largest,
    relativeLocation: true,
    onUploadCreate: async (_request, { metadata }) => ({
      metadata: { ...metadata, personId: sender().personId },
    }),
    async onIncomingRequest(request, id) {
      if (request.method === 'POST' || request.method === 'OPTIONS') return;
      const upload = await datastore.getUpload(id).catch(() => null);
      if (upload?.metadata?.['personId'] === sender().personId) return;
      throw told(404, [{ code: 'NOT_FOUND', message: REFUSALS.NOT_FOUND[sender().language] }]);
    },
    async onUploadFinish(_request, { id, metadata }) {
      const path = join(folder, id);
      const { personId, language } = sender();
      if (personId === null) throw told(401, [{ code: 'SIGN_IN', message: REFUSALS.SIGN_IN[language] }]);
      try {
        const { file, refusals } = await files.receive({
          path,
          name: metadata?.['filename'] ?? 'file',
          personId,
        });
        if (file) return { headers: { 'Portal-File-Id': globalId('File', file.id) } };
        throw told(
          422,
          refusals.map((refusal) => ({
            code: refusal.code,
            message: refusalText(service.runtime.refusals, refusal, language),
          })),
        );
      } finally {
        // Also after a fault of ours: a finished upload that is still there could only be looked at, never sent again.
        await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })]);
      }
    },
    async onResponseError(_request, error) {
      if ('status_code' in error) return undefined;
      const { traceId } = sender();
      log.error({ err: error, traceId, service: service.name }, 'an upload failed');
      return told(500, [{ code: 'INTERNAL', message: sorry(sender()) }]);
    },
  });

  const clear = () =>
    void tus
      .cleanUpExpiredUploads()
      .catch((error: unknown) => log.error({ err: error }, 'old uploads could not be cleared away'));
  clear();
  const clearing = setInterval(clear, CLEARED_EVERY_MS);
  return {
    take: (request, response, { actor }) => senders.run(actor, () => tus.handle(request, response)),
    close: () => clearInterval(clearing),
  };
}
