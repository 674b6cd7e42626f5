import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { UnifiedGraphManager } from '@graphql-mesh/fusion-runtime';
import type { Log, Service } from '@portal/kit';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { apiSchema } from './api-schema.ts';
import type { Caller } from './caller.ts';
import { composeSupergraph } from './compose-supergraph.ts';
import { maskedAnswer } from './fault.ts';
import { inProcess } from './in-process.ts';
import type { SubgraphExecutor, SubgraphRequest } from './in-process.ts';
import { nodesSubgraph, ownersOf } from './nodes.ts';
import { wrongIn } from './operation.ts';
import type { Operation } from './operation.ts';

export interface Graph {
  /** What clients see. */
  api: GraphQLSchema;
  supergraph: string;
  /** Plans an operation over the subgraphs and runs it for this caller; a subscription gives a stream. */
  run(operation: Operation, caller: Caller): Promise<ExecutionResult | AsyncIterable<ExecutionResult>>;
  close(): Promise<void>;
}

/** Everything the gateway puts into the supergraph: the services, and its own `node`. */
export function supergraphOf(services: readonly Pick<Service, 'name' | 'sdl'>[], executors = new Map()) {
  const nodes = nodesSubgraph(ownersOf(services), executors);
  return { nodes, ...composeSupergraph([...services, nodes]) };
}

/** The services as one graph; a change of transport is all that several processes need (D21). */
export async function openGraph(services: readonly Service[], log: Log): Promise<Graph> {
  const executors = new Map<string, SubgraphExecutor>(
    services.map((service) => [service.name, inProcess(service, log)]),
  );
  const { nodes, supergraph, api: apiSdl } = supergraphOf(services, executors);
  executors.set(nodes.name, forNodes(nodes, log));
  const manager = new UnifiedGraphManager<{ caller: Caller }>({
    getUnifiedGraph: () => supergraph,
    handleUnifiedGraph: unifiedGraphHandler,
    transports: {
      http: {
        getSubgraphExecutor: ({ subgraphName }) => {
          const execute = executors.get(subgraphName.toLowerCase());
          if (!execute) throw new Error(`the supergraph names a subgraph that is not there: ${subgraphName}`);
          return (request) =>
            execute(
              request as SubgraphRequest,
              (request.context as unknown as { caller: Caller }).caller,
            ) as never;
        },
      },
    },
  });
  const execute = await manager.getExecutor();
  if (!execute) throw new Error('the planner gave no executor');
  const api = apiSchema(apiSdl);
  return {
    api,
    supergraph,
    async run(operation, caller) {
      const errors = wrongIn(operation, api);
      if (errors.length > 0) return { errors };
      const { document, variables = {}, operationName } = operation;
      const request = { document, variables, operationName, context: { caller } } as never;
      // The planner's own faults are ours as well: the services' were masked where they happened.
      return maskedAnswer(async () => (await execute(request)) as never, caller.actor, log, 'gateway');
    },
    close: async () => manager[Symbol.asyncDispose](),
  };
}

/** The gateway's own subgraph needs no signed context: it hands the caller on. */
const forNodes = ({ name, schema }: { name: string; schema: GraphQLSchema }, log: Log): SubgraphExecutor => {
  return (request, caller) =>
    inProcess({ name, schema, contextFor: async () => caller as never }, log)(request, caller);
};
