// npm run bench: what one core of the portal does, as a ratio to a bare server measured in the same run (D31: printed aims,
// never assertions). The load comes from this process, the portal runs in another.
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../portal-process.ts';

const SECONDS = 4;
const AT_ONCE = 16;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

interface Shot {
  url: string;
  body?: string;
}

function fire({ url, body }: Shot): Promise<number> {
  const started = performance.now();
  return new Promise((done, failed) => {
    const headers = body ? { 'content-type': 'application/json' } : {};
    const sent = request(url, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${url}: ${response.statusCode}`));
      response.resume().on('end', () => done(performance.now() - started));
    });
    sent.on('error', failed).end(body);
  });
}

async function measure(shot: Shot): Promise<{ perSecond: number; p50: number; p99: number }> {
  await Promise.all(Array.from({ length: AT_ONCE }, () => fire(shot)));
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1_000;
  const shooter = async () => {
    while (performance.now() < end) times.push(await fire(shot));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, shooter));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / SECONDS, p50: at(0.5), p99: at(0.99) };
}

const LIST = JSON.stringify({
  query:
    '{ publishedContent(first: 10) { edges { node { title permalink section { name } byline { name } } } } }',
});
const SECTIONS = JSON.stringify({ query: '{ sections { code name } }' });

const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'));
await chmod(folder, 0o755);
const bare = createServer((_request, response) => response.end('{"data":{}}')).listen(0, '127.0.0.1');
process.env['REQUESTS_PER_TEN_SECONDS'] = '1000000';
const portal = await startProcess(join(folder, 'data'));
try {
  const floor = await measure({ url: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/` });
  const rows = {
    'bare node:http (the floor)': floor,
    'home page, kept': await measure({ url: `${portal.url}/` }),
    'section page, kept': await measure({ url: `${portal.url}/tin-tuc-su-kien` }),
    'GraphQL: sections': await measure({ url: `${portal.url}/graphql`, body: SECTIONS }),
    'GraphQL: ten articles with their sections': await measure({ url: `${portal.url}/graphql`, body: LIST }),
  };
  for (const [name, { perSecond, p50, p99 }] of Object.entries(rows)) {
    const ratio = (perSecond / floor.perSecond).toFixed(3);
    console.log(
      `${name.padEnd(44)} ${perSecond.toFixed(0).padStart(7)}/s  ×${ratio}  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`,
    );
  }
} finally {
  await portal.stop();
  bare.close();
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}
