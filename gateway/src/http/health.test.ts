import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Service } from '@portal/kit';
import { sendReadiness } from './health.ts';

const aService = (name: string, failing: string | null) =>
  ({
    name,
    runtime: { pool: { query: async () => ({ rows: [] }) } },
    degraded: () => failing,
  }) as unknown as Service;

async function readiness(...services: Service[]) {
  const server = createServer((_request, response) => void sendReadiness(services, response, false));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
  const body = (await answer.json()) as { status: string; degraded?: Record<string, string> };
  server.close();
  return { status: answer.status, body };
}

test('a part that works worse than it should is named, and the portal stays ready (D22)', async () => {
  const { status, body } = await readiness(
    aService('content', null),
    aService('search', 'typesense: search'),
  );
  assert.deepEqual([status, body.status, body.degraded], [200, 'ready', { search: 'typesense: search' }]);
});

test('where everything is as it should be, nothing is said of it', async () => {
  assert.equal((await readiness(aService('content', null))).body.degraded, undefined);
});
