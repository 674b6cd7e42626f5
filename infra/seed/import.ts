import { parseArgs } from 'node:util';
import { contentService } from '@portal/content';
import { ServiceRuntime } from '@portal/kit';
import type { RefusalList, ServiceDefinition } from '@portal/kit';
import { legalService } from '@portal/legal';
import { importLegal } from './legal/import-legal.ts';
import { importNews, importRegulation } from './news/import-articles.ts';
import { samplePeople } from './news/sample-people.ts';
import { inWords } from './news/take-in.ts';
import { borrowDatabase } from '../local/database.ts';
import { explain } from '../local/explain.ts';
import { installationSecret } from '../local/secrets.ts';
import { readSettings, StartFault } from '../local/settings.ts';
import type { ImportPeople, Until } from './walk-steps.ts';

const USAGE = `npm run import -- news FILE [--until submitted|published]
npm run import -- regulation FILE-OR-FOLDER [--until submitted|published]
npm run import -- legal FILE [--until submitted|published]    one JSON object per line, or one document as .txt
Takes texts for testing into the portal's database, as the sample people; the portal may be running.`;

interface Options {
  file: string;
  until: Until;
  people: ImportPeople;
  unitId: string;
}

const every =
  (count: number, what: string) =>
  ({ read, seconds }: { read: number; seconds: number }) =>
    read % count === 0 && console.log(`${read} ${what}, ${seconds.toFixed(1)} s`);

/** What can be imported, and the service that takes it. */
const IMPORTS: Record<
  string,
  {
    service: ServiceDefinition & { refusals: RefusalList };
    take(runtime: ServiceRuntime, options: Options): Promise<void>;
  }
> = {
  news: {
    service: contentService,
    async take(content, options) {
      console.log(inWords(await importNews({ ...options, content, onProgress: every(100, 'articles') })));
    },
  },
  regulation: {
    service: contentService,
    async take(content, options) {
      const { report, repairs } = await importRegulation({ ...options, content });
      const mended = repairs.map(({ found, converted }) => `${found} → ${converted ?? ''}`);
      console.log(`Repaired (Điều 9.1): ${mended.join(', ')}`);
      console.log(inWords(report));
    },
  },
  legal: {
    service: legalService,
    async take(legal, options) {
      const onProgress = every(10, 'documents');
      const { report, confirmed, standing } = await importLegal({ ...options, legal, onProgress });
      console.log(inWords(report, 'documents'));
      const { documents, divided, relations, waiting, unknown, dangling } = standing;
      console.log(
        [
          `${documents} documents on the portal, ${divided} of them divided into articles or clauses.`,
          `${confirmed} relations confirmed now, ${relations} in all; ${waiting} wait for an officer.`,
          `${unknown} point at documents that are not here; ${dangling} places are named and not there.`,
        ].join('\n'),
      );
    },
  },
};

const isUntil = (text: string): text is Until => text === 'submitted' || text === 'published';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { until: { type: 'string' } },
  });
  const [what = '', file] = positionals;
  const until = values.until ?? 'published';
  const wanted = IMPORTS[what];
  if (!file || !isUntil(until) || !wanted) throw new StartFault(USAGE);
  const settings = readSettings(process.env);
  const secret = await installationSecret(settings);
  const database = await borrowDatabase(settings);
  const { people, unitId } = await samplePeople(database.url);
  const runtime = await ServiceRuntime.start({ ...wanted.service, databaseUrl: database.url, secret });
  try {
    await wanted.take(runtime, { people, unitId, file, until });
  } finally {
    await runtime.close();
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
