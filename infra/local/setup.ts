// npm run setup: the first two people of a department (Điều 6), on a database without sample content.
import { createInterface } from 'node:readline/promises';
import { identityService, setUp } from '@portal/identity';
import type { FirstPerson } from '@portal/identity';
import { migrateAll, refusalText, ServiceRuntime } from '@portal/kit';
import { borrowDatabase } from './database.ts';
import { explain } from './explain.ts';
import { installationSecret } from './secrets.ts';
import { SERVICES } from './compose.ts';
import { readSettings } from './settings.ts';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that come faster than they are asked for (from a file) are kept.
  const given = lines[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    process.stdout.write(`${question}: `);
    return ((await given.next()).value as string | undefined)?.trim() ?? '';
  };
  const person = async (office: string): Promise<FirstPerson> => ({
    name: await ask(`${office}: họ tên`),
    account: await ask(`${office}: thư điện tử`),
    password: await ask(`${office}: mật khẩu (ít nhất 12 ký tự)`),
  });
  const secret = await installationSecret(settings);
  const database = await borrowDatabase(settings);
  try {
    await migrateAll({ url: database.url, secret, services: SERVICES });
    const runtime = await ServiceRuntime.start({ ...identityService, databaseUrl: database.url, secret });
    try {
      const administrator = await person('Quản trị Website');
      const director = await person('Giám đốc Sở');
      const decisionNumber = await ask('Số quyết định');
      const { done, refusals } = await setUp(runtime, { administrator, director, decisionNumber });
      for (const refusal of refusals) console.error(refusalText(runtime.refusals, refusal, 'vi'));
      if (!done) process.exitCode = 1;
      else console.log('Đã thiết lập. Hai người này đăng nhập được tại /desk/.');
    } finally {
      await runtime.close();
    }
  } finally {
    lines.close();
    await database.close();
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
