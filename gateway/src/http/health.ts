import type { ServerResponse } from 'node:http';
import type { Service } from '@portal/kit';
import { sendJson } from './answer.ts';

/** A database that has not answered by then is as good as none to whoever waits. */
const LONGEST_MS = 2_000;

async function stateOf({ runtime }: Service): Promise<'ready' | 'no database'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'no database'>((done) => {
    timer = setTimeout(done, LONGEST_MS, 'no database');
  });
  const asked = runtime.pool.query('select 1').then(
    () => 'ready' as const,
    () => 'no database' as const,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** D22: each part by name; whoever balances load looks elsewhere while one of them cannot reach its database. */
export async function sendReadiness(
  services: readonly Service[],
  response: ServerResponse,
  closing: boolean,
): Promise<void> {
  const states = await Promise.all(services.map(async (one) => [one.name, await stateOf(one)] as const));
  const isReady = !closing && states.every(([, state]) => state === 'ready');
  const degraded = services.flatMap(({ name, degraded: said }) => {
    const sentence = said();
    return sentence === null ? [] : [[name, sentence] as const];
  });
  sendJson(response, isReady ? 200 : 503, {
    status: isReady ? 'ready' : closing ? 'closing' : 'not ready',
    parts: Object.fromEntries(states),
    ...(degraded.length > 0 ? { degraded: Object.fromEntries(degraded) } : {}),
  });
}
