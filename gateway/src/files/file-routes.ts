import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Log, Service } from '@portal/kit';
import type { Sessions } from '../door/sessions.ts';
import { sendRefusal } from '../http/answer.ts';
import { targetOf } from '../http/path.ts';
import { REFUSALS } from '../http/refusals.ts';
import { isOwnPage } from '../http/visit.ts';
import type { Visit } from '../http/visit.ts';
import { openUploads } from './uploads.ts';

export interface FileDoor {
  services: readonly Service[];
  sessions: Sessions;
  /** Where unfinished uploads lie; they go on after a restart. */
  uploadsFolder: string;
  /** In bytes. */
  largest: number;
  publicUrl?: string | undefined;
  log: Log;
}

export interface FileRoutes {
  handle(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void>;
  close(): void;
}

/** `/files/<service>`: uploads by tus, for people who are signed in; downloads under the policy of the owner. */
export function fileRoutes({ services, sessions, uploadsFolder, publicUrl, ...rest }: FileDoor): FileRoutes {
  const doors = new Map(
    services.flatMap((service) => {
      const { name, files } = service;
      if (!files) return [];
      const uploads = openUploads(service, files, { ...rest, folder: join(uploadsFolder, name) });
      return [[name, { service, files, uploads }] as const];
    }),
  );
  return {
    async handle(request, response, visit) {
      const { pathname, searchParams } = targetOf(request);
      const [, , owner = '', id = '', name] = pathname.split('/');
      const door = doors.get(owner);
      if (!door) return sendRefusal(response, REFUSALS.NOT_FOUND, visit.language);
      const caller = await sessions.callerOf(visit);
      // An upload has no name in its address; tus asks with HEAD how far one has come.
      if (request.method === 'GET' || (request.method === 'HEAD' && name !== undefined)) {
        const context = await door.service.contextFor(await caller.bearer());
        const width = Number(searchParams.get('w')) || null;
        return door.files.serve(request, response, { id, width }, context);
      }
      if (caller.actor.personId === null) return sendRefusal(response, REFUSALS.SIGN_IN, visit.language);
      if (!isOwnPage(request, publicUrl))
        return sendRefusal(response, REFUSALS.FOREIGN_ORIGIN, visit.language);
      return door.uploads.take(request, response, caller);
    },
    close: () => doors.forEach(({ uploads }) => uploads.close()),
  };
}
