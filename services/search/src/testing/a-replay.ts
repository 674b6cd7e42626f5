import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { readingKey } from '../engines/typesense/search-server.ts';
import type { SearchServer } from '../engines/typesense/search-server.ts';
import { exchange } from './recordings.ts';
import type { Exchange } from './recordings.ts';

/** Answers word for word what a real Typesense v30 answered, in the order it is told, and nothing else. */
export interface Replay extends SearchServer {
  /** These exchanges come next, by the names under which they were recorded. */
  next(...names: readonly string[]): void;
  /** Fails where something was asked that is not what comes next, or where something else was to come. */
  wasAsked(): void;
  close(): Promise<void>;
}

interface Asked {
  method: string;
  path: string;
  contentType: string;
  isReader: boolean;
}

export async function aReplay(): Promise<Replay> {
  const adminKey = 'TEST_KEY';
  const server: SearchServer = { urls: [], adminKey, alias: 'portal' };
  const reader = readingKey(server);
  const coming: Exchange[] = [];
  const faults: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const asked = {
      ...{ method, path: url, contentType: String(headers['content-type']) },
      isReader: headers['x-typesense-api-key'] === reader,
    };
    const body = await text(request);
    const next = coming.shift();
    if (!next) faults.push(`${method} ${url} was asked, nothing was to come`);
    else if (shapeOf(asked) !== shapeOfRecorded(next.request))
      faults.push(
        `${shapeOf(asked)} was asked where ${next.name} was to come: ${shapeOfRecorded(next.request)}`,
      );
    const { status, headers: recorded, body: answered } = next?.response ?? NOTHING;
    response.writeHead(status, { 'content-type': recorded['content-type'] });
    const dealt = next && status === 200 && isOneSearch(next) ? toEach(body, answered) : answered;
    response.end(typeof dealt === 'string' ? dealt : JSON.stringify(dealt));
  }

  const listening = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  const { port } = listening.address() as AddressInfo;
  return {
    ...{ ...server, urls: [`http://127.0.0.1:${port}`] },
    next: (...names) => void coming.push(...names.map(exchange)),
    wasAsked: () =>
      assert.deepEqual([faults.splice(0), coming.splice(0).map(({ name }) => name)], [[], []], 'as recorded'),
    close: () =>
      new Promise((done) => {
        listening.close(() => done());
        listening.closeAllConnections();
      }),
  };
}

const NOTHING = { status: 500, headers: { 'content-type': 'text/plain' }, body: '' };

/** What is asked, by whom, without the names and values that differ from one portal to the next. */
function shapeOf({ method, path, contentType, isReader }: Asked): string {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const [, what, name, ...rest] = pathname.split('/');
  const route = [what, ...(name === undefined ? [] : ['…']), ...rest].join('/');
  const told = [...searchParams].map(([key, value]) => (key === 'filter_by' ? key : `${key}=${value}`));
  const who = isReader ? 'reader' : 'writer';
  return `${who}: ${method} /${route}?${told.sort().join('&')} ${contentType}`;
}

const isOneSearch = ({ request }: Pick<Exchange, 'request'>) => /\/documents\/search\?/.test(request.path);

/** What was recorded as one search is asked for here within a multi_search, always by whoever may only read. */
function shapeOfRecorded(request: Exchange['request']): string {
  const isReader = isOneSearch({ request }) || request.path.startsWith('/multi_search');
  const [method, path] = isReader ? ['POST', '/multi_search'] : [request.method, request.path];
  return shapeOf({
    ...{ method, path, isReader },
    contentType: request.contentType,
  });
}

/** A multi_search answers a list of what a search answers. */
function toEach(body: string, result: unknown): object {
  const { searches } = JSON.parse(body) as { searches: unknown[] };
  return { results: searches.map(() => result) };
}
