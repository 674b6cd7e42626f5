import { buildSubgraphSchema } from '@apollo/subgraph';
import { fromGlobalId } from '@portal/kit';
import { Kind, parse } from 'graphql';
import type { ConstValueNode, DocumentNode, GraphQLSchema, ObjectTypeDefinitionNode } from 'graphql';
import type { Subgraph } from './compose-supergraph.ts';
import type { Caller } from './caller.ts';
import type { SubgraphExecutor } from './in-process.ts';

/** Which subgraph owns each type that has a global id: it says how the type is found. */
export function ownersOf(subgraphs: readonly Subgraph[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { name, sdl } of subgraphs)
    for (const definition of parse(sdl).definitions)
      if (isObject(definition) && isNode(definition) && hasKey(definition))
        owners.set(definition.name.value, name);
  return owners;
}

const isObject = (definition: DocumentNode['definitions'][number]): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION;

const isNode = ({ interfaces }: ObjectTypeDefinitionNode) =>
  interfaces?.some(({ name }) => name.value === 'Node');

const isFalse = (value: ConstValueNode | undefined) => value?.kind === Kind.BOOLEAN && !value.value;

const hasKey = ({ directives }: ObjectTypeDefinitionNode) =>
  directives?.some(({ name, arguments: given }) => {
    const argument = (wanted: string) => given?.find((one) => one.name.value === wanted)?.value;
    const fields = argument('fields');
    return (
      name.value === 'key' &&
      fields?.kind === Kind.STRING &&
      fields.value === 'id' &&
      !isFalse(argument('resolvable'))
    );
  });

const FIND = parse('query ($wanted: [_Any!]!) { _entities(representations: $wanted) { __typename } }');

/** `node` and `nodes` as a small subgraph of the gateway: a type's owner says whether it is there for this reader (D25). */
export function nodesSubgraph(
  owners: ReadonlyMap<string, string>,
  executors: ReadonlyMap<string, SubgraphExecutor>,
): Subgraph & { schema: GraphQLSchema } {
  const types = [...owners.keys()].sort();
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
    "Anything with a global id (D25)."
    interface Node {
      "Global id."
      id: ID!
    }
    ${types.map((type) => `type ${type} implements Node @key(fields: "id", resolvable: false) { id: ID! }`).join('\n')}
    type Query {
      "What has this global id; null when there is no such thing for the reader."
      node(
        "Global id."
        id: ID!
      ): Node
      "The same for several, in the order of the ids; at most 100."
      nodes(
        "Global ids."
        ids: [ID!]!
      ): [Node]!
    }`;

  const typeOf = (id: string) => types.find((type) => fromGlobalId(id, type) !== null);

  const find = async (ids: readonly string[], caller: Caller) => {
    const found = new Map<string, { __typename: string; id: string }>();
    const byOwner = new Map<string, { __typename: string; id: string }[]>();
    for (const id of new Set(ids)) {
      const type = typeOf(id);
      const owner = type && owners.get(type);
      if (!type || !owner) continue;
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), { __typename: type, id }]);
    }
    await Promise.all(
      [...byOwner].map(async ([owner, wanted]) => {
        const answer = await executors.get(owner)?.({ document: FIND, variables: { wanted } }, caller);
        const { data } = (answer ?? {}) as { data?: { _entities?: unknown[] } | null };
        wanted.forEach((reference, at) => data?._entities?.[at] && found.set(reference.id, reference));
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  };

  const LONGEST = 100;
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(sdl),
      resolvers: {
        Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Query: {
          node: async (_: unknown, { id }: { id: string }, caller: Caller) => (await find([id], caller))[0],
          nodes: (_: unknown, { ids }: { ids: string[] }, caller: Caller) =>
            find(ids.slice(0, LONGEST), caller),
        },
      },
    },
  ]);
  return { name: 'nodes', sdl, schema };
}
