import type { IncomingMessage, Server } from 'node:http';
import { useServer } from 'graphql-ws/use/ws';
import { GraphQLError } from 'graphql';
import type { ExecutionArgs } from 'graphql';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Log } from '@portal/kit';
import type { Sessions } from '../door/sessions.ts';
import type { Caller } from '../graph/caller.ts';
import { sorry } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import type { HttpRefusal } from '../http/answer.ts';
import type { Rate } from '../http/rate.ts';
import { REFUSALS, tooMany } from '../http/refusals.ts';
import { DOCUMENT_REFUSALS, documentOf } from '../http/trusted-documents.ts';
import type { AskedOperation, TrustedDocuments } from '../http/trusted-documents.ts';
import { newTraceId, visitOf } from '../http/visit.ts';
import type { Visit } from '../http/visit.ts';
import { readDocument } from '../http/read-document.ts';
import { admitSockets } from './sockets.ts';

export interface LiveDoor {
  graph: Graph;
  sessions: Sessions;
  trusted: TrustedDocuments;
  rate: Rate;
  log: Log;
  trustProxy: boolean;
  publicUrl?: string | undefined;
  recheckMs: number;
}

const SESSION_OVER = 4403;
const KEEP_ALIVE_MS = 12_000;
const MOST_OPEN_OPERATIONS = 30;
/** A reader that does not answer the farewell is not waited for: the whole portal stops within ten seconds. */
const LONGEST_FAREWELL_MS = 3_000;

/** graphql-transport-ws on the gateway's own port; the same rules as over HTTP. */
export function openLive(server: Server, door: LiveDoor): { close(): Promise<void> } {
  const { graph, sessions, log } = door;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 200_000 });

  const run = ({ document, variableValues, operationName, contextValue }: ExecutionArgs) =>
    graph.run(
      { document, variables: variableValues ?? {}, operationName: operationName ?? undefined },
      contextValue as Caller,
    ) as never;

  const live = useServer(
    {
      isProd: true,
      async onConnect({ extra }) {
        const visit = visitOf(extra.request, door.trustProxy);
        return !isOver(visit, await sessions.callerOf(visit));
      },
      async onSubscribe({ extra, subscriptions }, _id, payload) {
        // Each operation is a trace of its own, and asks anew who this is: a session may have ended since.
        const visit = { ...visitOf(extra.request, door.trustProxy), traceId: newTraceId() };
        try {
          const wait = await door.rate.count(visit.address);
          if (wait > 0) return refused(tooMany(wait), visit);
          if (Object.keys(subscriptions).length > MOST_OPEN_OPERATIONS) return refused(REFUSALS.MANY, visit);
          const caller = await sessions.callerOf(visit);
          if (isOver(visit, caller)) extra.socket.close(SESSION_OVER, 'Forbidden');
          return isOver(visit, caller)
            ? refused(REFUSALS.SIGN_IN, visit)
            : prepared(door, visit, caller, payload);
        } catch (error) {
          log.error({ err: error, traceId: visit.traceId }, 'an operation could not begin');
          return refused({ code: 'INTERNAL', vi: sorry(visit), en: sorry(visit) }, visit);
        }
      },
      execute: run,
      subscribe: run,
    },
    sockets,
    KEEP_ALIVE_MS,
  );

  /** While identity cannot answer, nobody is sent away. */
  function recheck(socket: WebSocket, request: IncomingMessage): void {
    const visit = visitOf(request, door.trustProxy);
    if (!visit.sessionToken) return;
    const look = () =>
      sessions.callerOf(visit).then(
        (caller) => isOver(visit, caller) && socket.close(SESSION_OVER, 'Forbidden'),
        () => undefined,
      );
    const timer = setInterval(look, door.recheckMs);
    socket.on('close', () => clearInterval(timer));
  }

  const stopAdmitting = admitSockets(server, sockets, { ...door, onOpen: recheck });
  return {
    async close() {
      stopAdmitting();
      const late = setTimeout(() => sockets.clients.forEach((one) => one.terminate()), LONGEST_FAREWELL_MS);
      await live.dispose();
      clearTimeout(late);
    },
  };
}

/** A cookie that opens nothing (any more) is told so, rather than taken for the public. */
const isOver = ({ sessionToken }: Visit, { actor }: Caller) =>
  sessionToken !== null && actor.personId === null;

const refused = (refusal: Pick<HttpRefusal, 'code' | 'vi' | 'en'>, { language }: Visit) => [
  new GraphQLError(refusal[language], { extensions: { code: refusal.code } }),
];

function prepared({ graph, trusted }: LiveDoor, visit: Visit, caller: Caller, payload: AskedOperation) {
  const named = documentOf(payload, caller.actor.personId !== null, trusted);
  if (!named) return refused(REFUSALS.NO_DOCUMENT, visit);
  if ('refused' in named) return refused({ code: named.refused, ...DOCUMENT_REFUSALS[named.refused] }, visit);
  const read = readDocument(named.text, graph.api);
  if ('errors' in read) return read.errors;
  return {
    schema: graph.api,
    document: read.document,
    operationName: (payload.operationName as string | null | undefined) ?? null,
    variableValues: (payload.variables as Record<string, unknown> | null | undefined) ?? {},
    contextValue: caller,
  } satisfies ExecutionArgs;
}
