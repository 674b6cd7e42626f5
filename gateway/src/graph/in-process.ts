import { execute, GraphQLError, subscribe } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Log, Service } from '@portal/kit';
import type { Caller } from './caller.ts';
import { masked } from './fault.ts';

export interface SubgraphRequest {
  document: DocumentNode;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  operationType?: string | undefined;
}

export type SubgraphAnswer = ExecutionResult | AsyncIterable<ExecutionResult>;
export type SubgraphExecutor = (request: SubgraphRequest, caller: Caller) => Promise<SubgraphAnswer>;

type Served = Pick<Service, 'name' | 'schema' | 'contextFor'>;

const isStream = (answer: SubgraphAnswer): answer is AsyncIterable<ExecutionResult> =>
  Symbol.asyncIterator in answer;

/** Asks a service in this process as over a wire: with a signed context, and faults masked on the way out (D21, D23). */
export function inProcess(service: Served, log: Log): SubgraphExecutor {
  return async ({ document, variables, operationName, operationType }, caller) => {
    const mask = (result: ExecutionResult): ExecutionResult =>
      result.errors
        ? { ...result, errors: result.errors.map((error) => masked(error, caller.actor, log, service.name)) }
        : result;
    try {
      const run = operationType === 'subscription' ? subscribe : execute;
      const answer = (await run({
        schema: service.schema,
        document,
        variableValues: variables,
        operationName,
        contextValue: await service.contextFor(await caller.bearer()),
      })) as SubgraphAnswer;
      return isStream(answer) ? eachOf(answer, mask) : mask(answer);
    } catch (error) {
      // One service down never blanks a page: its part is null, the rest goes on (D26).
      const fault = new GraphQLError('the service failed', { originalError: error as Error });
      return { data: null, errors: [masked(fault, caller.actor, log, service.name)] };
    }
  };
}

/** Ends the source with the reader, which a plain generator does only when the next value comes. */
function eachOf<Value>(
  source: AsyncIterable<Value>,
  change: (value: Value) => Value,
): AsyncIterableIterator<Value> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    async next() {
      const { value, done } = (await iterator.next()) as IteratorResult<Value, undefined>;
      return done ? { value: undefined, done } : { value: change(value as Value), done: false };
    },
    async return() {
      await iterator.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
