import { ApolloClient, ApolloLink, HttpLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { createClient } from 'graphql-ws';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { emptyCache } from './cache.ts';
import { sessionOver } from './session.ts';

/** The hash under which the server knows a document of ours (D23); written by `npm run generate`. */
function hashOf(document: DocumentNode): string {
  const { __meta__ } = document as DocumentNode & { __meta__?: { hash: string } };
  if (!__meta__) throw new Error('only generated documents can be sent');
  return __meta__.hash;
}

const naming = (document: DocumentNode) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(document) } });

const byHash = new ApolloLink((operation, forward) => {
  operation.extensions = naming(operation.query);
  operation.setContext({ http: { includeExtensions: true, includeQuery: false } });
  return forward(operation);
});

const http = new HttpLink({ uri: '/graphql', headers: { 'x-portal-csrf': '1' } });

/** 401 = the session ended; the page stays as it is and asks to sign in over it. */
const watchSession = new ErrorLink(({ error }) => {
  if (ServerError.is(error) && error.statusCode === 401) sessionOver();
});

const PING_MS = 12_000;
const ANSWER_MS = 5_000;

const socket = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazy: true,
  keepAlive: PING_MS,
  retryAttempts: Infinity,
  retryWait: (retries) => new Promise((done) => setTimeout(done, Math.min(500 * 2 ** retries, 10_000))),
  // 4403 = the session is over or was refused: asking again would not help.
  shouldRetry: (event) => !(event instanceof CloseEvent && event.code === 4403),
});
socket.on('closed', (event) => {
  if (event instanceof CloseEvent && event.code === 4403) sessionOver();
});

// A laptop that slept, a network that changed: the socket looks open and hears nothing. Unanswered, it is opened anew.
let unanswered: ReturnType<typeof setTimeout> | undefined;
socket.on('ping', (received) => {
  if (!received) unanswered = setTimeout(() => socket.terminate(), ANSWER_MS);
});
socket.on('pong', (received) => received && clearTimeout(unanswered));
socket.on('closed', () => clearTimeout(unanswered));

const live = new ApolloLink(
  ({ query, operationName, variables }) =>
    new Observable<FormattedExecutionResult>((observer) =>
      socket.subscribe(
        { query: '', operationName: operationName ?? null, variables, extensions: naming(query) },
        {
          next: (result) => observer.next(result as FormattedExecutionResult),
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        },
      ),
    ) as never,
);

/** One for all microfrontends: one cache, one socket. */
export const client = new ApolloClient({
  cache: emptyCache(),
  link: ApolloLink.from([
    watchSession,
    ApolloLink.split(
      ({ operationType }) => operationType === 'subscription',
      live,
      ApolloLink.from([byHash, http]),
    ),
  ]),
});

/** Reads what is on the screen once more, and opens the socket anew: in another language, or after an interruption. */
export async function askAnew(): Promise<void> {
  socket.terminate();
  await client.refetchQueries({ include: 'active' });
}

/** Whoever signs in next sees nothing of whoever was here before. */
export async function forgetEverything(): Promise<void> {
  socket.terminate();
  await client.clearStore();
}
