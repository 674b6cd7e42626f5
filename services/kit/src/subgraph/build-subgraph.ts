import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph';
import { createPubSub } from '@graphql-yoga/subscription';
import { extendSchema, parse, specifiedDirectives } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap } from 'type-graphql';
import type { Context } from '../runtime/context.ts';
import { RefusalResolver } from './refusal.resolver.ts';

/** Each names the keys that it takes: `({ id }: { id: string }, context) => …`. */
export type FindEntity = (reference: never, context: Context) => unknown;

export interface SubgraphParts {
  resolvers: readonly NewableFunction[];
  /** Types that only an interface or a reference leads to. */
  orphanedTypes?: readonly NewableFunction[];
  /** Finds an entity by one of its keys, under the reader's rights; null when it is not for this reader. */
  references?: Record<string, FindEntity>;
  /** Whether answers carry refusals; only a subgraph without commands says no. */
  refusals?: boolean;
}

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

const FEDERATION = parse(`
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.5"
    import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@interfaceObject", "@override"]
  )
`);

/** From type-graphql classes to a subgraph: the one place that knows how. */
export async function buildSubgraph(parts: SubgraphParts): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const { resolvers, orphanedTypes, references, refusals } = parts;
  const plain = await buildSchema({
    resolvers: [...(refusals === false ? [] : [RefusalResolver]), ...resolvers] as unknown as [
      NewableFunction,
    ],
    orphanedTypes: [...(orphanedTypes ?? [])] as unknown as NewableFunction[],
    directives: [...specifiedDirectives],
    validate: false,
    // Subscriptions bring their own streams; the library asks for one all the same.
    pubSub: createPubSub(),
  });
  const sdl = printSubgraphSchema(extendSchema(plain, FEDERATION, { assumeValid: true }));
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: withReferences(createResolversMap(plain), references ?? {}) },
  ]);
  return { schema, sdl };
}

function withReferences(
  resolvers: ReturnType<typeof createResolversMap>,
  references: Record<string, FindEntity>,
): Resolvers {
  const entities = Object.entries(references).map(([type, find]) => [
    type,
    {
      ...resolvers[type],
      __resolveReference: (reference: unknown, context: Context) => find(reference as never, context),
    },
  ]);
  return { ...resolvers, ...Object.fromEntries(entities) } as Resolvers;
}
