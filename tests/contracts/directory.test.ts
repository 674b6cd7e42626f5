import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { TestGateway } from '@portal/gateway/testing';
import { endAppointment } from '@portal/identity/testing';
import { runCommand, systemActor } from '@portal/kit';
import { setClock } from '@portal/kit/testing';
import { createPublicSite } from '@portal/public-site';
import { aPortal } from './a-portal.ts';

let portal: TestGateway;
before(async () => {
  portal = await aPortal();
});
after(() => portal.close());

/** The public site as a client of the gateway like any other (D24). */
async function aSite() {
  const handler = createPublicSite({
    publicUrl: 'https://sct.example',
    siteName: 'Sở Công Thương',
    async graphql(query, variables) {
      const response = await fetch(`${portal.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data?: unknown };
    },
  });
  const server = createServer(handler);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    page: async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text(),
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}

test('an official’s office ends, and the public page drops them the same day (Điều 8.5)', async () => {
  await using site = await aSite();
  const identity = portal.services.find(({ name }) => name === 'identity') ?? assert.fail();
  const NAME = 'Lưu Thị Hồng';
  const pages = ['/danh-ba', '/danh-ba/qltm', '/danh-ba?tim=hong', '/so-do-to-chuc'];
  for (const path of pages) assert.match(await site.page(path), new RegExp(NAME), path);

  const [held] = await portal.db.query<{ id: string; day: string }>(
    `select a.id, (kit.now() at time zone 'Asia/Ho_Chi_Minh')::date::text as day
     from identity.appointment a join identity.person p on p.id = a.person_id where p.name = $1`,
    [NAME],
  );
  const { id = '', day = '' } = held ?? {};
  const midnight = new Date(new Date(`${day}T00:00:00+07:00`).getTime() + 86_400_000);
  const { refusals } = await runCommand(identity.runtime, systemActor(), endAppointment, {
    ...{ appointmentId: id, decisionNumber: '88/QĐ-SCT', until: midnight },
  });
  assert.deepEqual(refusals, []);

  await setClock(portal.db, new Date(midnight.getTime() - 1));
  for (const path of pages) assert.match(await site.page(path), new RegExp(NAME), `${path}, last moment`);
  await setClock(portal.db, midnight);
  for (const path of pages) assert.doesNotMatch(await site.page(path), new RegExp(`>${NAME}<`), path);
  assert.match(await site.page('/danh-ba/qltm'), /Khuyết/);
  // Who headed it then is history, and stays.
  assert.match(await site.page(`/so-do-to-chuc?ngay=${day}`), new RegExp(NAME));
  await setClock(portal.db, null);
});
