import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { SAMPLE_PASSWORD } from '@portal/identity/sample';
import { OWN_PAGE, trusted } from '../contracts/asking.ts';
import { startProcess } from '../portal-process.ts';
import type { PortalProcess } from '../portal-process.ts';

let folder: string;
let portal: PortalProcess;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-faults-'));
  // So that whoever runs PostgreSQL reaches it, also when these tests run as root.
  await chmod(folder, 0o755);
  portal = await startProcess(join(folder, 'data'));
});
after(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

async function author(): Promise<Record<string, string>> {
  const body = JSON.stringify({ account: 'cong.tac@sct.example', password: SAMPLE_PASSWORD });
  const response = await fetch(`${portal.url}/auth/sign-in`, { method: 'POST', headers: OWN_PAGE, body });
  return { ...OWN_PAGE, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function send(headers: Record<string, string>, operation: string, variables: object): Promise<string> {
  const body = JSON.stringify({ ...trusted(operation), variables });
  return (await fetch(`${portal.url}/graphql`, { method: 'POST', headers, body })).text();
}

const draft = (title: string) => ({
  input: {
    ...{ kind: 'NEWS_ITEM', mode: 'INDIVIDUAL', idempotencyKey: title },
    content: {
      ...{ title, summary: 'Tóm tắt.', document: { type: 'doc', content: [] }, section: 'tin-tuc-su-kien' },
      ...{ origin: 'AUTHORED', byline: [], attachments: [] },
    },
  },
});

test(
  'what was acknowledged survives a power cut, and the next start needs no help',
  { timeout: 120_000 },
  async () => {
    const headers = await author();
    const acknowledged: string[] = [];
    let cut = false;
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let at = 0; !cut; at++) {
        const title = `Bài ${writer}-${at}`;
        const text = await send(headers, 'DraftEdition', draft(title)).catch(() => '');
        if (/"refusals":\[\]/.test(text) && text.includes(title)) acknowledged.push(title);
      }
    });
    while (acknowledged.length < 40) await new Promise((done) => setTimeout(done, 20));
    await portal.kill();
    cut = true;
    await Promise.all(writers);
    portal = await startProcess(join(folder, 'data'));
    const again = await author();
    const found = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const answer = JSON.parse(await send(again, 'MyEditions', { after })) as {
        data: {
          myEditions: {
            edges: { node: { title: string } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
      };
      const { edges, pageInfo } = answer.data.myEditions;
      for (const { node } of edges) found.add(node.title);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    assert.deepEqual(
      acknowledged.filter((title) => !found.has(title)),
      [],
    );
    // Sent again under its key, what was done is not done twice.
    const [first = ''] = acknowledged;
    await send(again, 'DraftEdition', draft(first));
    const repeated = JSON.parse(await send(again, 'MyEditions', {})) as {
      data: { myEditions: { edges: { node: { title: string } }[] } };
    };
    assert.ok(repeated.data.myEditions.edges.filter(({ node }) => node.title === first).length <= 1);
  },
);

test(
  'asked to stop, the portal finishes what is under way and ends in order',
  { timeout: 60_000 },
  async () => {
    const headers = await author();
    const under = send(headers, 'DraftEdition', draft('Đang gửi khi dừng'));
    await new Promise((done) => setTimeout(done, 5));
    const started = performance.now();
    const code = await portal.stop();
    assert.equal(code, 0);
    assert.ok(performance.now() - started < 10_000);
    assert.match(await under, /Đang gửi khi dừng|CLOSING/);
    portal = await startProcess(join(folder, 'data'));
  },
);
