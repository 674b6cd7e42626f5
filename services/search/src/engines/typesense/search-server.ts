import { createHmac } from 'node:crypto';
import { Client, Errors } from 'typesense';
import { NoIndex } from '../engine.ts';

/** A Typesense server, or the nodes of one cluster. */
export interface SearchServer {
  urls: readonly string[];
  /** May everything; only the writer has it. */
  adminKey: string;
  /** The alias that is asked; the collections behind it begin with it. */
  alias: string;
}

/** What went wrong, in the server's or the network's words: the client's own errors carry key and documents into any log. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}

export function asServerFault(error: unknown): never {
  throw error instanceof NoIndex ? error : new ServerFault(sentenceOf(error));
}

/** An import answers 200 whatever became of its lines; what was not taken is said. */
function sentenceOf(error: unknown): string {
  if (error instanceof Errors.ImportError)
    return error.importResults.flatMap((line) => (line.success ? [] : line.error)).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** A query that waits longer is answered without the server. */
const LONGEST_QUERY_S = 2;
/** A batch of passages, or an election of the cluster (seven seconds were measured) with some to spare. */
const LONGEST_WRITE_S = 15;

const nodesOf = ({ urls }: SearchServer) => urls.map((url) => ({ url }));

export const writingClient = (server: SearchServer): Client =>
  new Client({
    ...{ nodes: nodesOf(server), apiKey: server.adminKey, logLevel: 'silent' as const },
    ...{ connectionTimeoutSeconds: LONGEST_WRITE_S, numRetries: server.urls.length - 1 },
  });

/** Whoever reads has a key that can only search, and only here. */
export const readingClient = (server: SearchServer): Client =>
  new Client({
    ...{ nodes: nodesOf(server), apiKey: readingKey(server), logLevel: 'silent' as const },
    ...{ connectionTimeoutSeconds: LONGEST_QUERY_S, numRetries: server.urls.length - 1 },
  });

/** Follows from the admin key, so that it is stored nowhere and every process has the same one. */
export const readingKey = ({ adminKey, alias }: SearchServer): string =>
  createHmac('sha256', adminKey).update(`search only: ${alias}`).digest('hex');

export async function makeReadingKey(client: Client, server: SearchServer): Promise<void> {
  const value = readingKey(server);
  const description = `${server.alias}: search only`;
  const { keys } = await client.keys().retrieve();
  const isThere = keys.some(
    (key) => key.description === description && value.startsWith(key.value_prefix ?? value),
  );
  if (isThere) return;
  const may = { actions: ['documents:search'], collections: [`${server.alias}.*`] };
  await client.keys().create({ description, ...may, value });
}

/** The client sets no limit to an import. */
export function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(
      () => fail(new Error(`the search server did not answer in ${LONGEST_WRITE_S} s`)),
      LONGEST_WRITE_S * 1_000,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
