import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { ValidationRule } from 'graphql';
import type { Log } from '@portal/kit';
import type { Caller } from '../graph/caller.ts';
import { masked } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import { newTraceId } from './visit.ts';
import { MOST_TOKENS, QUERY_LIMITS } from './query-limits.ts';

export interface ApolloContext {
  caller: Caller;
}

/** A stream needs a socket; Apollo would run it as a query. */
const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.SUBSCRIPTION)
      context.reportError(new GraphQLError('Subscriptions are served over WebSocket.', { nodes: node }));
  },
});

/** Apollo parses, validates and answers; the planner runs what it hands on (STACK: the gateway object). */
export async function openApollo(graph: Graph, log: Log): Promise<ApolloServer<ApolloContext>> {
  const server = new ApolloServer<ApolloContext>({
    gateway: {
      onSchemaLoadOrUpdate(told) {
        told({ apiSchema: graph.api, coreSupergraphSdl: graph.supergraph });
        return () => undefined;
      },
      load: async () => ({
        executor: async ({ document, request, context }) => {
          const operation = {
            document,
            variables: request.variables,
            operationName: request.operationName,
          };
          return (await graph.run(operation, (context as unknown as ApolloContext).caller)) as never;
        },
      }),
      stop: async () => undefined,
    },
    introspection: true,
    // The adapter has a guard of its own (D27), and knows trusted documents instead of what clients register.
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...QUERY_LIMITS, noSubscriptions],
    formatError(formatted, error) {
      const { code } = formatted.extensions ?? {};
      if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return formatted;
      const cause = unwrapResolverError(error);
      const asked = { traceId: newTraceId(), language: 'vi' as const };
      return masked(
        new GraphQLError(formatted.message, { originalError: cause as Error }),
        asked,
        log,
      ).toJSON();
    },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
    plugins: [
      {
        async serverWillStart() {
          return {
            async renderLandingPage() {
              return { html: '' };
            },
          };
        },
      },
    ],
  });
  await server.start();
  return server;
}
