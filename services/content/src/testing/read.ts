import { anonymous, createContext } from '@portal/kit';
import type { Actor } from '@portal/kit';
import { graphql } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { contentSubgraph } from '../subgraph.ts';
import type { Newsroom } from './newsroom.ts';

let schema: Promise<GraphQLSchema> | undefined;

/** Asks content's own part of the graph, as this person or as the public. */
export async function read<Data = Record<string, unknown>>(
  { runtime }: Newsroom,
  who: Actor | null,
  source: string,
  variableValues: Record<string, unknown> = {},
) {
  schema ??= contentSubgraph().then((subgraph) => subgraph.schema);
  const contextValue = createContext(runtime, who ?? anonymous());
  const { data, errors } = await graphql({ schema: await schema, source, variableValues, contextValue });
  // Records without a prototype compare badly.
  const plain = JSON.parse(JSON.stringify({ data, errors: errors ?? [] })) as {
    data: Data;
    errors: { message: string }[];
  };
  return plain;
}
