import { parseArgs } from 'node:util';
import { contentService } from '@portal/content';
import { ServiceRuntime } from '@portal/kit';
import { importNews, importRegulation } from './news/import-articles.ts';
import { samplePeople } from './news/sample-people.ts';
import { inWords } from './news/take-in.ts';
import { borrowDatabase } from '../local/database.ts';
import { explain } from '../local/explain.ts';
import { installationSecret } from '../local/secrets.ts';
import { readSettings, StartFault } from '../local/settings.ts';
import type { Until } from './news/walk-article.ts';

const USAGE = `npm run import -- news FILE [--until submitted|published]
npm run import -- regulation FILE-OR-FOLDER [--until submitted|published]
Takes texts for testing into the portal's database, as the sample people; the portal may be running.`;

const isUntil = (text: string): text is Until => text === 'submitted' || text === 'published';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { until: { type: 'string' } },
  });
  const [what, file] = positionals;
  const until = values.until ?? 'published';
  if (!file || !isUntil(until) || (what !== 'news' && what !== 'regulation')) throw new StartFault(USAGE);
  const settings = readSettings(process.env);
  const secret = await installationSecret(settings);
  const database = await borrowDatabase(settings);
  const databaseUrl = database.url;
  const { people, unitId } = await samplePeople(databaseUrl);
  const content = await ServiceRuntime.start({ ...contentService, databaseUrl, secret });
  try {
    const options = { content, people, unitId, file, until };
    if (what === 'news') {
      const onProgress = ({ read, seconds }: { read: number; seconds: number }) =>
        read % 100 === 0 && console.log(`${read} articles, ${seconds.toFixed(1)} s`);
      console.log(inWords(await importNews({ ...options, onProgress })));
      return;
    }
    const { report, repairs } = await importRegulation(options);
    console.log(
      `Repaired (Điều 9.1): ${repairs.map(({ found, converted }) => `${found} → ${converted ?? ''}`).join(', ')}`,
    );
    console.log(inWords(report));
  } finally {
    await content.close();
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
