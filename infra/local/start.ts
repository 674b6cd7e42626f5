// npm start: builds what has changed, starts the database, migrates, fills in sample content, serves.
import { resolve } from 'node:path';
import { buildMicrofrontends } from '@portal/build';
import { announce } from './announce.ts';
import { startPortal } from './compose.ts';
import type { RunningPortal } from './compose.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { explain } from './explain.ts';
import { openLog } from './log.ts';
import { Progress } from './progress.ts';
import { installationSecret } from './secrets.ts';
import { readSettings } from './settings.ts';

let database: Database | undefined;
let portal: RunningPortal | undefined;
let ending: Promise<never> | undefined;

/** What is under way is finished first, then the database goes; ten seconds at most. */
function end(code: number): Promise<never> {
  ending ??= (async () => {
    setTimeout(() => process.exit(code || 1), 10_000).unref();
    await portal?.close();
    await database?.close();
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
// Whoever started this is gone without a word (kill -9).
process.on('disconnect', () => void end(0));

// What nobody expected is said, and the database still gets to stop in order.
for (const fault of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(fault, (error) => {
    if (!ending) console.error(explain(error));
    void end(1);
  });

try {
  const settings = readSettings(process.env);
  const progress = new Progress();
  const onProgress = (sentence: string) => progress.say(sentence);
  const desks = resolve('microfrontends/dist');
  // One after the other on the first start would cost the sum; they need nothing of each other.
  const [opened, secret] = await Promise.all([
    openDatabase(settings, {
      onProgress,
      onExit: () => {
        console.error('Cơ sở dữ liệu đã dừng ngoài ý muốn. / The database ended though nobody asked it to.');
        void end(1);
      },
    }).then((it) => (database = it)),
    installationSecret(settings),
    buildMicrofrontends({ outDir: desks, log: onProgress }),
  ]);
  portal = await startPortal({
    settings,
    database: opened,
    secret,
    desks,
    log: openLog(settings),
    onProgress,
  });
  announce({
    url: settings.PUBLIC_URL ?? portal.url,
    seconds: progress.seconds(),
    settings,
    embedded: opened.embedded,
  });
} catch (error) {
  if (!ending) console.error(explain(error));
  await end(1);
}
