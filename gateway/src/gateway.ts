import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { anonymous } from '@portal/kit';
import type { ContextKeys, Log, Service } from '@portal/kit';
import { parse } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { authRoutes } from './door/auth-routes.ts';
import { Sessions } from './door/sessions.ts';
import { fileRoutes } from './files/file-routes.ts';
import { Caller } from './graph/caller.ts';
import { sorry } from './graph/fault.ts';
import { openGraph } from './graph/graph.ts';
import { inProcess } from './graph/in-process.ts';
import { sendJson, sendRefusal } from './http/answer.ts';
import { openApollo } from './http/apollo.ts';
import { graphqlHandler } from './http/graphql-handler.ts';
import { sendReadiness } from './http/health.ts';
import { LIMITS, Rate } from './http/rate.ts';
import type { Limits } from './http/rate.ts';
import { REFUSALS } from './http/refusals.ts';
import { logRequest } from './http/request-log.ts';
import type { TrustedDocuments } from './http/trusted-documents.ts';
import { newTraceId, visitOf } from './http/visit.ts';
import type { Visit } from './http/visit.ts';
import { openLive } from './live/live.ts';

export interface Site {
  /** Of the path; the longest that fits is asked. */
  prefix: string;
  handler(request: IncomingMessage, response: ServerResponse): void;
}

export interface GatewayOptions {
  services: readonly Service[];
  keys: ContextKeys;
  trustedDocuments: TrustedDocuments;
  sites: readonly Site[];
  uploadsFolder: string;
  log: Log;
  /** Whether a proxy in front says who is calling. */
  trustProxy?: boolean;
  /** The address that visitors type, where it is not the one this server sees. */
  publicUrl?: string | undefined;
  limits?: Partial<Limits>;
}

export interface Gateway {
  server: Server;
  /** Asks as the public, in this process: how the public site reads (D24). */
  graphql(document: string, variables: Record<string, unknown>): Promise<ExecutionResult>;
  /** Lets what is under way finish; new requests are told to come back. */
  close(): Promise<void>;
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

/** The one door (HOUSE): GraphQL over HTTP and WebSocket, signing in, files, health, and the sites behind it. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { services, keys, log, publicUrl, trustProxy = false, trustedDocuments: trusted } = options;
  const limits = { ...LIMITS, ...options.limits };
  const identity = services.find(({ name }) => name === 'identity');
  if (!identity) throw new Error('a portal without identity has no door');
  const graph = await openGraph(services, log);
  const apollo = await openApollo(graph, log);
  const sessions = new Sessions(inProcess(identity, log), keys);
  const auth = authRoutes({ sessions, publicUrl, attempts: limits.door });
  const rate = new Rate(limits.requests, 10);
  const graphql = graphqlHandler({ apollo, sessions, trusted, rate, publicUrl });
  const files = fileRoutes({
    ...{ services, sessions, publicUrl, log },
    uploadsFolder: options.uploadsFolder,
    largest: limits.uploadBytes,
  });
  const sites = [...options.sites].sort((a, b) => b.prefix.length - a.prefix.length);
  let closing = false;

  const serve = async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
    if (path === '/readyz') return sendReadiness(services, response, closing);
    if (closing) return sendRefusal(response, REFUSALS.CLOSING, visit.language);
    if (path === '/graphql') return graphql(request, response, visit);
    if (path.startsWith('/auth/')) return auth(request, response, visit);
    if (path.startsWith('/files/')) return files.handle(request, response, visit);
    const site = sites.find(({ prefix }) => path.startsWith(prefix) || `${path}/` === prefix);
    if (!site) return sendRefusal(response, REFUSALS.NOT_FOUND, visit.language);
    site.handler(request, response);
  };

  const server = createServer((request, response) => {
    const visit = visitOf(request, trustProxy);
    logRequest(request, response, visit, log);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (publicUrl?.startsWith('https:')) response.setHeader('strict-transport-security', 'max-age=31536000');
    response.setHeader('traceresponse', `00-${visit.traceId}-${visit.traceId.slice(16)}-00`);
    serve(request, response, visit).catch((fault: unknown) => {
      log.error({ err: fault, traceId: visit.traceId, url: request.url }, 'a request failed');
      if (response.headersSent) return response.destroy();
      sendJson(response, 500, { refusals: [{ code: 'INTERNAL', message: sorry(visit) }] });
    });
  });
  const live = openLive(server, {
    ...{ graph, sessions, trusted, rate, log, trustProxy, publicUrl },
    recheckMs: limits.recheckMs,
  });

  const documents = new Map<string, DocumentNode>();
  return {
    server,
    async graphql(text, variables) {
      const document = documents.get(text) ?? parse(text);
      documents.set(text, document);
      return (await graph.run(
        { document, variables },
        new Caller(anonymous(newTraceId()), keys),
      )) as ExecutionResult;
    },
    async close() {
      closing = true;
      files.close();
      await Promise.all([live.close(), closed(server)]);
      await apollo.stop();
      await graph.close();
    },
  };
}

/** Whoever stops the portal waits ten seconds at most, and the services and the database still come after this. */
const LONGEST_DRAIN_MS = 6_000;

function closed(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MS);
    server.close(() => {
      clearTimeout(late);
      done();
    });
    server.closeIdleConnections();
  });
}
