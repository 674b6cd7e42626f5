// npm run search:rebuild: makes the public index anew from what was stated on the bus; meanwhile the old one answers.
import { migrateAll } from '@portal/kit';
import { rebuildSearch } from '@portal/search';
import { SERVICES } from '../local/compose.ts';
import { borrowDatabase } from '../local/database.ts';
import { explain } from '../local/explain.ts';
import { searchServerOf } from '../local/search-server.ts';
import { installationSecret } from '../local/secrets.ts';
import { readSettings } from '../local/settings.ts';

const STEP = 1_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const secret = await installationSecret(settings);
  const database = await borrowDatabase(settings);
  try {
    await migrateAll({ url: database.url, secret, services: SERVICES });
    await rebuildSearch({
      databaseUrl: database.url,
      secret,
      searchServer: searchServerOf(settings),
      onProgress(engine, done, total) {
        if (done % STEP === 0 || done === total) console.log(`${engine}: ${done} / ${total}`);
      },
    });
    console.log('Đã dựng lại chỉ mục tìm kiếm. / The search index was made anew.');
  } finally {
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
