// npm run audit:verify: whether anybody changed, removed or moved a row of the audit (D9). Reads only; the portal may be running.
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { borrowDatabase } from '../local/database.ts';
import { explain } from '../local/explain.ts';
import { readSettings, StartFault } from '../local/settings.ts';
import { exportAnchors, readAnchors } from './anchor-file.ts';
import { inWords } from './flaws.ts';
import { verifyAudit } from './verify-audit.ts';

const USAGE = `npm run audit:verify                          # rows against each other and against the daily anchors
npm run audit:verify -- --anchors FILE        # and the anchors against those exported earlier
npm run audit:verify -- --export FILE         # writes the anchors into a file, to be kept elsewhere`;

const PROGRESS_ROWS = 100_000;

function options() {
  try {
    return parseArgs({ options: { anchors: { type: 'string' }, export: { type: 'string' } } }).values;
  } catch {
    throw new StartFault(USAGE);
  }
}

async function main(): Promise<void> {
  const { anchors, export: target } = options();
  const database = await borrowDatabase(readSettings(process.env));
  const client = new Client({ connectionString: database.url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    const started = performance.now();
    let [rows, flaws] = [0, 0];
    const onRow = () => {
      rows += 1;
      if (rows % PROGRESS_ROWS === 0) console.log(`  … ${rows} dòng / rows`);
    };
    await client.query('begin isolation level repeatable read read only');
    const given = anchors ? { anchors: readAnchors(anchors) } : {};
    for await (const flaw of verifyAudit(client, { ...given, onRow })) {
      flaws += 1;
      console.error(inWords(flaw));
    }
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    console.log(`${rows} dòng, ${flaws} chỗ sai, ${seconds} s / ${rows} rows, ${flaws} flaws`);
    if (flaws > 0) process.exitCode = 1;
    // Anchors of an audit that does not hold would prove what is wrong.
    else if (target) await exportAnchors(client, target);
  } finally {
    await client.end();
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
