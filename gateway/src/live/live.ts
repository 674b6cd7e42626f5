import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { useServer } from 'graphql-ws/use/ws';
import { GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionArgs } from 'graphql';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Sessions } from '../door/sessions.ts';
import type { Caller } from '../graph/caller.ts';
import type { Graph } from '../graph/graph.ts';
import { MOST_TOKENS, QUERY_LIMITS } from '../http/query-limits.ts';
import { DOCUMENT_REFUSALS, documentOf } from '../http/trusted-documents.ts';
import type { TrustedDocuments } from '../http/trusted-documents.ts';
import { isOwnOrigin, visitOf } from '../http/visit.ts';
import type { Visit } from '../http/visit.ts';
import { targetOf } from '../http/path.ts';

/** Open streams are looked at again this often; whose session is over is sent away (D23). */
const RECHECK_MS = 30_000;
const SESSION_OVER = 4403;
const MOST_PER_ADDRESS = 50;

export interface LiveDoor {
  graph: Graph;
  sessions: Sessions;
  trusted: TrustedDocuments;
  trustProxy: boolean;
  publicUrl?: string | undefined;
}

interface Extra extends Record<PropertyKey, unknown> {
  visit: Visit;
  caller: Caller;
}

/** graphql-transport-ws on the gateway's own port. */
export function openLive(server: Server, door: LiveDoor): { close(): Promise<void> } {
  const { graph, sessions, trusted } = door;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 200_000 });
  const open = new Map<WebSocket, string>();

  const live = useServer<Record<string, unknown> | undefined, Extra>(
    {
      schema: graph.api,
      async onConnect(context) {
        const visit = visitOf(context.extra.request, door.trustProxy);
        const caller = await sessions.callerOf(visit);
        if (visit.sessionToken && caller.actor.personId === null) return false;
        Object.assign(context.extra, { visit, caller });
        return true;
      },
      onSubscribe(context, _id, payload) {
        const { caller } = context.extra as Extra;
        const named = documentOf(payload, caller.actor.personId !== null, trusted);
        if (!named)
          return [new GraphQLError('the message names no document', { extensions: { code: 'BAD_REQUEST' } })];
        if ('refused' in named) {
          const message = DOCUMENT_REFUSALS[named.refused][caller.actor.language];
          return [new GraphQLError(message, { extensions: { code: named.refused } })];
        }
        const document = read(named.text, graph);
        if ('errors' in document) return document.errors;
        return {
          schema: graph.api,
          document: document.document,
          operationName: payload.operationName ?? null,
          variableValues: payload.variables ?? {},
          contextValue: caller,
        } as ExecutionArgs;
      },
      execute: (args: ExecutionArgs) => run(graph, args) as never,
      subscribe: (args: ExecutionArgs) => run(graph, args) as never,
    },
    sockets,
    12_000,
  );

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const { pathname } = targetOf(request);
    const { address } = visitOf(request, door.trustProxy);
    const many = [...open.values()].filter((one) => one === address).length >= MOST_PER_ADDRESS;
    if (pathname !== '/graphql' || !isOwnOrigin(request, door.publicUrl) || many)
      return void socket.end(
        `HTTP/1.1 ${many ? '429 Too Many Requests' : '403 Forbidden'}\r\nconnection: close\r\n\r\n`,
      );
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      open.set(webSocket, address);
      recheck(webSocket, request);
      webSocket.on('close', () => open.delete(webSocket));
      sockets.emit('connection', webSocket, request);
    });
  };
  server.on('upgrade', upgrade);

  /** Asked anew from the cookie; while identity cannot answer, nobody is sent away. */
  function recheck(webSocket: WebSocket, request: IncomingMessage): void {
    const visit = visitOf(request, door.trustProxy);
    if (!visit.sessionToken) return;
    const timer = setInterval(() => {
      sessions.callerOf(visit).then(
        ({ actor }) => actor.personId === null && webSocket.close(SESSION_OVER, 'Forbidden'),
        () => undefined,
      );
    }, RECHECK_MS);
    webSocket.on('close', () => clearInterval(timer));
  }

  return {
    async close() {
      server.off('upgrade', upgrade);
      await live.dispose();
      sockets.close();
    },
  };
}

const run = (graph: Graph, { document, variableValues, operationName, contextValue }: ExecutionArgs) =>
  graph.run(
    { document, variables: variableValues ?? {}, operationName: operationName ?? undefined },
    contextValue as Caller,
  );

function read(
  text: string,
  { api }: Graph,
): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  try {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    const errors = validate(api, document, undefined);
    if (errors.length > 0) return { errors };
    const limits = validate(api, document, QUERY_LIMITS);
    return limits.length > 0 ? { errors: limits } : { document };
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
}
