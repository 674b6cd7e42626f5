import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import type { Language } from '@portal/kit';
import type { Sessions } from '../door/sessions.ts';
import { NO_PAGE } from './answer.ts';
import type { ApolloContext } from './apollo.ts';
import { bodyOf, parametersOf } from './asked-operation.ts';
import type { HttpRefusal } from './answer.ts';
import { targetOf } from './path.ts';
import type { Rate } from './rate.ts';
import { REFUSALS, tooMany } from './refusals.ts';
import { DOCUMENT_REFUSALS, documentOf } from './trusted-documents.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { headerOf, isOwnPage } from './visit.ts';
import type { Visit } from './visit.ts';

export interface GraphQLDoor {
  apollo: ApolloServer<ApolloContext>;
  sessions: Sessions;
  trusted: TrustedDocuments;
  rate: Rate;
  publicUrl?: string | undefined;
}

/** Anybody's page may ask as the public; the session's cookie is never taken from a foreign one. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept, accept-language',
  'access-control-max-age': '86400',
};

/** GraphQL over HTTP (D27): GET and POST, JSON in and out. */
export function graphqlHandler(door: GraphQLDoor) {
  return async (request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> => {
    for (const [name, value] of Object.entries({ ...CORS, ...NO_PAGE })) response.setHeader(name, value);
    response.setHeader('vary', 'accept, accept-language, cookie');
    const { method } = request;
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    if (method !== 'GET' && method !== 'POST') {
      response.setHeader('allow', 'GET, POST');
      return refuse(request, response, REFUSALS.METHOD, visit.language);
    }
    const wait = await door.rate.take(visit.address, response);
    if (wait > 0) return refuse(request, response, tooMany(wait), visit.language);
    // What a GET asks, it asks as the public: its answer may be kept on the way (D23).
    if (method === 'GET') return answer(door, request, response, { ...visit, sessionToken: null });
    const own = isOwnPage(request, door.publicUrl);
    if (visit.sessionToken && !own) return refuse(request, response, REFUSALS.FOREIGN_ORIGIN, visit.language);
    return answer(door, request, response, visit);
  };
}

async function answer(
  { apollo, sessions, trusted }: GraphQLDoor,
  request: IncomingMessage,
  response: ServerResponse,
  visit: Visit,
): Promise<void> {
  const url = targetOf(request);
  const asked = request.method === 'GET' ? parametersOf(url) : await bodyOf(request);
  if ('status' in asked) return refuse(request, response, asked, visit.language);
  const caller = await sessions.callerOf(visit);
  if (visit.sessionToken && caller.actor.personId === null)
    return refuse(request, response, REFUSALS.SIGN_IN, visit.language);
  const named = documentOf(asked.operation, caller.actor.personId !== null, trusted);
  if (named && 'refused' in named) {
    const status = named.refused === 'DOCUMENT_UNKNOWN' ? 400 : 403;
    const refusal = { status, code: named.refused, ...DOCUMENT_REFUSALS[named.refused] };
    return refuse(request, response, refusal, visit.language);
  }
  const { extensions: _ours, ...operation } = asked.operation;
  const body = named ? { ...operation, query: named.text } : asked.operation;
  if (request.method === 'GET' && named?.trusted) url.searchParams.set('query', named.text);
  if (request.method === 'GET') url.searchParams.delete('extensions');
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value);
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'POST',
      headers,
      search: url.search,
      body: request.method === 'GET' ? undefined : body,
    },
    context: async () => ({ caller }),
  });
  if (result.body.kind !== 'complete') throw new Error('answers in parts are not served');
  for (const [name, value] of result.headers) response.setHeader(name, value);
  const text = result.body.string;
  send(request, response, statusFor(request, result.status ?? 200, text), text);
}

/** Under application/json everything well-formed is 200, as old clients expect; under the new type the status speaks. */
function statusFor(request: IncomingMessage, status: number, text: string): number {
  const isNew = headerOf(request, 'accept').includes('application/graphql-response+json');
  if (isNew || status !== 400) return status;
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  const code = errors?.[0]?.extensions?.code ?? '';
  return /^GRAPHQL_(PARSE|VALIDATION)_FAILED$|^BAD_USER_INPUT$|^OPERATION_RESOLUTION_FAILURE$/.test(code)
    ? 200
    : 400;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  const bytes = Buffer.from(text);
  if (request.method === 'GET' && status === 200) {
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    if (headerOf(request, 'if-none-match').includes(etag)) return void response.writeHead(304).end();
  } else response.setHeader('cache-control', 'no-store');
  response.writeHead(status, { 'content-length': bytes.length });
  response.end(bytes);
}

/** A refusal in the shape that GraphQL clients read. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: HttpRefusal,
  language: Language,
): void {
  const { status, code, headers } = refusal;
  const text = JSON.stringify({ errors: [{ message: refusal[language], extensions: { code } }] });
  const isNew = headerOf(request, 'accept').includes('application/graphql-response+json');
  response.writeHead(status, {
    'content-type': `application/${isNew ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}
