import { buildSubgraphSchema } from '@apollo/subgraph';
import { fromGlobalId } from '@portal/kit';
import { GraphQLError, Kind, parse } from 'graphql';
import type {
  ConstValueNode,
  DocumentNode,
  ExecutionResult,
  GraphQLSchema,
  ObjectTypeDefinitionNode,
} from 'graphql';
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

interface Reference {
  __typename: string;
  id: string;
}

type Found = Reference | GraphQLError | null;

const MOST = 100;

const badRequest = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

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
      "What has this global id; null when there is no such thing for the reader. What is no global id at all is an error."
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

  const find = async (ids: readonly string[], caller: Caller): Promise<Found[]> => {
    const found = new Map<string, Found>();
    const byOwner = new Map<string, Reference[]>();
    for (const id of new Set(ids)) {
      const named = fromGlobalId(id);
      if (!named) found.set(id, badRequest(`“${id.slice(0, 80)}” is not a global id`));
      const owner = named && owners.get(named.type);
      if (owner) byOwner.set(owner, [...(byOwner.get(owner) ?? []), { __typename: named.type, id }]);
    }
    const ask = async (owner: string, wanted: Reference[]) => {
      const { data, errors } = (await executors.get(owner)?.(
        { document: FIND, variables: { wanted } },
        caller,
      )) as ExecutionResult<{ _entities: readonly unknown[] }>;
      wanted.forEach((reference, at) => {
        if (data?._entities[at]) found.set(reference.id, reference);
        // "Not there" would be untrue: the owner could not be asked.
        const fault = errors?.find(({ path }) => !path || path[1] === at);
        if (fault) found.set(reference.id, new GraphQLError(fault.message, { extensions: fault.extensions }));
      });
    };
    await Promise.all([...byOwner].map(([owner, wanted]) => ask(owner, wanted)));
    return ids.map((id) => found.get(id) ?? null);
  };

  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(sdl),
      resolvers: {
        Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Query: {
          node: async (_: unknown, { id }: { id: string }, caller: Caller) => (await find([id], caller))[0],
          nodes: (_: unknown, { ids }: { ids: string[] }, caller: Caller) => {
            if (ids.length > MOST) throw badRequest(`at most ${MOST} ids may be asked for at once`);
            return find(ids, caller);
          },
        },
      },
    },
  ]);
  return { name: 'nodes', sdl, schema };
}
