// npm run generate: the contract as it follows from the services, and the screens' operations as typed documents.
//   generate.ts [folder]     into schema/generated, or somewhere else (the test that says when it is stale)
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { contentSubgraph } from '@portal/content';
import { supergraphOf } from '@portal/gateway';
import { identitySubgraph } from '@portal/identity';
import { legalSubgraph } from '@portal/legal';
import { notificationsSubgraph } from '@portal/notifications';
import { searchSubgraph } from '@portal/search';
import { Kind, print, visit } from 'graphql';
import type { DocumentNode, FieldNode } from 'graphql';

const folder = process.argv[2] ?? 'schema/generated';
await mkdir(folder, { recursive: true });
const subgraphs = [
  { name: 'identity', ...(await identitySubgraph()) },
  { name: 'content', ...(await contentSubgraph()) },
  { name: 'legal', ...(await legalSubgraph()) },
  { name: 'notifications', ...(await notificationsSubgraph()) },
  { name: 'search', ...(await searchSubgraph()) },
];
const { supergraph, api, nodes } = supergraphOf(subgraphs);
for (const { name, sdl } of [...subgraphs, nodes]) await write(`${name}.subgraph.graphql`, sdl);
await write('supergraph.graphql', supergraph);
await write('api.graphql', api);

/** What a desk's session may send, by its hash (D23); the same hash stands in the document's __meta__. */
const trusted: Record<string, string> = {};
/** One line of the preset's output per document. */
const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as (.*);$/gm;
const operations = join(folder, 'operations/');
await rm(operations, { recursive: true, force: true });
await generate(
  {
    schema: join(folder, 'api.graphql'),
    documents: ['microfrontends/**/*.operation.graphql'],
    silent: true,
    errorsOnly: true,
    generates: {
      [operations]: {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'documentNode',
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          scalars: { DateTime: 'string', JSON: 'unknown', LocalDate: 'string', SafeInt: 'number' },
        },
      },
    },
  },
  true,
);
const file = join(operations, 'graphql.ts');
await writeFile(file, (await readFile(file, 'utf8')).replaceAll(DOCUMENT, withHash));
const sorted = Object.fromEntries(Object.entries(trusted).sort(([a], [b]) => a.localeCompare(b)));
await write('trusted-documents.json', JSON.stringify(sorted, null, 2));
// Only the documents themselves are used; the preset's index and tag would be a second door to them.
for (const other of ['index.ts', 'gql.ts']) await rm(join(operations, other), { force: true });

function withHash(_line: string, name: string, json: string, type: string): string {
  const document = withTypeNames(JSON.parse(json) as DocumentNode);
  const text = print(document);
  const hash = createHash('sha256').update(text).digest('hex');
  trusted[hash] = text;
  return `export const ${name} = ${JSON.stringify({ ...document, __meta__: { hash } })} as unknown as ${type};`;
}

/** As the client's cache wants it, which goes by type names; sent like this, it need not change the document. */
function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      if (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) return undefined;
      const name: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
      return { ...node, selections: [...node.selections, name] };
    },
  });
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), `${text.trim()}\n`);
}
