import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { globalId, refusalText } from '@portal/kit';
import type { Service } from '@portal/kit';
import type { Sessions } from '../door/sessions.ts';
import type { Caller } from '../graph/caller.ts';
import { sendRefusal } from '../http/answer.ts';
import { REFUSALS } from '../http/refusals.ts';
import { isOwnPage } from '../http/visit.ts';
import type { Visit } from '../http/visit.ts';
import { targetOf } from '../http/path.ts';

/** D13: the largest file of the regulation's kinds, a scanned document. */
const LARGEST = 200 * 1024 * 1024;

export interface FileDoor {
  services: readonly Service[];
  sessions: Sessions;
  /** Where unfinished uploads lie; they go on after a restart. */
  uploadsFolder: string;
  publicUrl?: string | undefined;
}

type Handler = (request: IncomingMessage, response: ServerResponse, visit: Visit) => Promise<void>;

/** `/files/<service>`: uploads by tus, for people who are signed in; downloads under the policy of the owner. */
export function fileRoutes({ services, sessions, uploadsFolder, publicUrl }: FileDoor): Handler {
  const doors = new Map(
    services.flatMap((service) =>
      service.files ? [[service.name, uploads(service, uploadsFolder)] as const] : [],
    ),
  );
  return async (request, response, visit) => {
    const url = targetOf(request);
    const [, , name = '', id = ''] = url.pathname.split('/');
    const service = services.find((one) => one.name === name);
    const upload = doors.get(name);
    if (!service?.files || !upload) return sendRefusal(response, REFUSALS.NOT_FOUND, visit.language);
    const caller = await sessions.callerOf(visit);
    if (request.method === 'GET') {
      const width = Number(url.searchParams.get('w')) || null;
      const context = await service.contextFor(await caller.bearer());
      return service.files.serve(request, response, { id, width }, context);
    }
    if (caller.actor.personId === null) return sendRefusal(response, REFUSALS.SIGN_IN, visit.language);
    if (!isOwnPage(request, publicUrl)) return sendRefusal(response, REFUSALS.FOREIGN_ORIGIN, visit.language);
    return upload(request, response, caller);
  };
}

/** What tus throws on to the client. */
const tusFault = (status_code: number, body: unknown) => ({ status_code, body: JSON.stringify(body) });

function uploads(service: Service, uploadsFolder: string) {
  const senders = new AsyncLocalStorage<Caller>();
  const folder = join(uploadsFolder, service.name);
  const datastore = new FileStore({ directory: folder, expirationPeriodInMilliseconds: 7 * 86_400_000 });
  const sender = () => senders.getStore()?.actor.personId ?? '';
  const tus = new Server({
    path: `/files/${service.name}`,
    datastore,
    maxSize: LARGEST,
    relativeLocation: true,
    onUploadCreate: async (_request, { metadata }) => ({ metadata: { ...metadata, personId: sender() } }),
    async onIncomingRequest(request, id) {
      if (request.method === 'POST' || request.method === 'OPTIONS') return;
      const upload = await datastore.getUpload(id).catch(() => null);
      if (upload?.metadata?.['personId'] !== sender())
        throw tusFault(404, { refusals: [{ code: 'NOT_FOUND' }] });
    },
    async onUploadFinish(_request, { id, metadata }) {
      const path = join(folder, id);
      const upload = { path, name: metadata?.['filename'] ?? 'file', personId: sender() };
      const { file, refusals } = (await service.files?.receive(upload)) ?? { file: null, refusals: [] };
      await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })]);
      if (file) return { headers: { 'Portal-File-Id': globalId('File', file.id) } };
      const language = senders.getStore()?.actor.language ?? 'vi';
      const told = refusals.map((refusal) => ({
        code: refusal.code,
        message: refusalText(service.runtime.refusals, refusal, language),
      }));
      throw tusFault(422, { refusals: told });
    },
  });
  return (request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void> =>
    senders.run(caller, () => tus.handle(request, response));
}
