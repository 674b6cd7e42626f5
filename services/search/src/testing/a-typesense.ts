import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { newId } from '@portal/kit';
import type { SearchServer } from '../engines/typesense/search-server.ts';

/** Stands in for a Typesense server where there is none; `stand-in.test.ts` holds it to what a real one was seen to answer. */
export interface StandIn extends SearchServer {
  /** From now on every request is answered with this, or not at all; null = as it should be. */
  fail(how: { status: number; body: object } | 'SILENT' | null): void;
  /** What the collection behind the alias holds. */
  ids(): string[];
  close(): Promise<void>;
}

type Document = Record<string, unknown> & { id: string };
interface Collection {
  name: string;
  fields: { name: string; type: string }[];
  documents: Map<string, Document>;
}
interface Answer {
  status: number;
  body: unknown;
}
interface Asked {
  path: string[];
  query: URLSearchParams;
  body: string;
}

const UNAUTHORISED = {
  message: 'Forbidden - a valid `x-typesense-api-key` header must be sent.',
};
const MISSING = { status: 404, body: { message: 'Collection not found' } };

export async function aStandIn(adminKey = newId()): Promise<StandIn> {
  const alias = 'portal';
  const collections = new Map<string, Collection>();
  const aliases = new Map<string, string>();
  const keys = new Map<string, { description: string; value_prefix: string }>();
  let failure: Parameters<StandIn['fail']>[0] = null;

  const collectionOf = (name = '') => collections.get(aliases.get(name) ?? name);

  function collectionRoute(method: string, { path: [, name, documents, verb], query, body }: Asked): Answer {
    if (method === 'POST' && name === undefined) {
      const made = JSON.parse(body) as Omit<Collection, 'documents'>;
      if (collections.has(made.name))
        return { status: 409, body: { message: `A collection with name \`${made.name}\` already exists.` } };
      collections.set(made.name, { ...made, documents: new Map() });
      return { status: 201, body: { name: made.name, num_documents: 0 } };
    }
    if (name === undefined) return { status: 200, body: [...collections.values()].map(described) };
    const collection = collectionOf(name);
    if (!collection) return MISSING;
    if (documents === undefined && method === 'DELETE') collections.delete(collection.name);
    if (documents === undefined) return { status: 200, body: described(collection) };
    if (verb === 'import') return { status: 200, body: taken(collection, body) };
    const gone = [...collection.documents.values()].filter(fits(query.get('filter_by') ?? ''));
    for (const { id } of gone) collection.documents.delete(id);
    return { status: 200, body: { num_deleted: gone.length } };
  }

  function route(method: string, asked: Asked): Answer {
    const [what, name = ''] = asked.path;
    if (what === 'collections') return collectionRoute(method, asked);
    if (what === 'keys' && method === 'GET') return { status: 200, body: { keys: [...keys.values()] } };
    if (what === 'keys') {
      const { value = newId(), description = '' } = JSON.parse(asked.body) as Record<string, string>;
      if (keys.has(value)) return { status: 409, body: { message: 'API key generation conflict.' } };
      keys.set(value, { description, value_prefix: value.slice(0, 4) });
      return { status: 201, body: { description, value } };
    }
    if (what === 'aliases') {
      if (method === 'PUT')
        aliases.set(name, (JSON.parse(asked.body) as { collection_name: string }).collection_name);
      return { status: 200, body: { name, collection_name: aliases.get(name) } };
    }
    const { searches } = JSON.parse(asked.body) as { searches: Search[] };
    return {
      status: 200,
      body: { results: searches.map((one) => found(collectionOf(one.collection), one)) },
    };
  }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(1).split('/').map(decodeURIComponent);
    const key = String(request.headers['x-typesense-api-key']);
    const mayRead = path[0] === 'multi_search' && keys.has(key);
    if (key !== adminKey && !mayRead) return { status: 401, body: UNAUTHORISED };
    return route(request.method ?? 'GET', { path, query: searchParams, body: await text(request) });
  }

  const send = (response: ServerResponse, { status, body }: Answer) => {
    // An import answers a line for each line.
    const type = typeof body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    if (failure === 'SILENT') return;
    if (failure) return send(response, failure);
    void answer(request).then((its) => send(response, its));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ urls: [`http://127.0.0.1:${port}`], adminKey, alias },
    fail: (how) => (failure = how),
    ids: () => [...(collectionOf(alias)?.documents.keys() ?? [])].sort(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const described = ({ name, documents }: Collection) => ({ name, num_documents: documents.size });

/** A line that does not fit the schema is refused, the others are kept, and the answer is 200 all the same. */
function taken({ fields, documents }: Collection, lines: string): string {
  const results = lines.split('\n').map((line) => {
    const document = JSON.parse(line) as Document;
    const wrong = fields.find(
      ({ name, type }) => type.startsWith('int') && typeof document[name] !== 'number',
    );
    if (wrong)
      return { code: 400, error: `Field \`${wrong.name}\` must be an ${wrong.type}.`, success: false };
    documents.set(document.id, document);
    return { success: true };
  });
  return results.map((result) => JSON.stringify(result)).join('\n');
}

interface Search {
  collection: string;
  q: string;
  query_by: string;
  filter_by?: string;
  per_page?: number;
}

const tokensOf = (value: unknown): string[] => String(value ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** All words, anywhere in the fields asked; within quotes one behind the other. */
function found(collection: Collection | undefined, { q, query_by, filter_by = '', per_page = 10 }: Search) {
  if (!collection) return { code: 404, error: 'Collection not found' };
  const phrase = /^"(.*)"$/.exec(q)?.[1];
  const words = tokensOf(q);
  const hits = [...collection.documents.values()].filter(fits(filter_by)).filter((document) => {
    const fields = query_by.split(',').map((name) => tokensOf(document[name]));
    return phrase === undefined
      ? words.every((word) => fields.some((tokens) => tokens.includes(word)))
      : fields.some((tokens) => ` ${tokens.join(' ')} `.includes(` ${words.join(' ')} `));
  });
  return { found: hits.length, hits: hits.slice(0, per_page).map(({ id }) => ({ document: { id } })) };
}

/** `name:=[a,b]`, `name:=a`, `name:[a]`, `name:>=1`, joined by &&; values may stand in backticks. */
function fits(filter: string): (document: Document) => boolean {
  const conditions = filter === '' ? [] : filter.split(' && ');
  return (document) =>
    conditions.every((condition) => {
      const [, name = '', sign, right = ''] = /^(\w+):(>=|<=|=)?(.*)$/.exec(condition) ?? [];
      const its = [document[name]].flat().map(String);
      const values = right
        .replace(/^\[|\]$/g, '')
        .split(',')
        .map((value) => value.replaceAll('`', ''));
      if (sign === '>=' || sign === '<=')
        return sign === '>=' ? Number(its[0]) >= Number(values[0]) : Number(its[0]) <= Number(values[0]);
      return values.some((value) => its.includes(value));
    });
}
