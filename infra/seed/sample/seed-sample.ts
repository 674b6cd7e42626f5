import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedIdentity } from '@portal/identity';
import { runCommand, systemActor } from '@portal/kit';
import type { Service } from '@portal/kit';
import { markInboxRead } from '@portal/notifications';
import { samplePeople } from '../news/sample-people.ts';
import { SampleClock } from './clock.ts';
import { readText } from './read-text.ts';
import type { SampleText } from './read-text.ts';
import { seedLegal, seedWaitingLegal } from './seed-legal.ts';
import { seedIntake } from './seed-intake.ts';
import { seedRequests } from './seed-requests.ts';
import { announceStormDay } from './storm-day.ts';
import { suppliers } from './suppliers.ts';
import { walkReviews } from './walk-reviews.ts';
import { walkText } from './walk-text.ts';

export interface SampleOptions {
  /** Of the migrator: only it may set the clock. */
  databaseUrl: string;
  services: readonly Service[];
  onProgress?: (sentence: string) => void;
}

const DAY = 86_400_000;

/** People and texts of our own for an empty database (D28), dated from today; on any other database nothing happens. */
export async function seedSample({ databaseUrl, services, onProgress }: SampleOptions): Promise<void> {
  const identity = services.find(({ name }) => name === 'identity');
  const content = services.find(({ name }) => name === 'content');
  const legal = services.find(({ name }) => name === 'legal');
  const notifications = services.find(({ name }) => name === 'notifications');
  if (!identity || !content || !legal || !notifications)
    throw new Error('the sample needs identity, content, legal and notifications');
  const now = new Date();
  const authors: (string | null)[] = [];
  const clock = await SampleClock.open(databaseUrl);
  try {
    await clock.set(new Date(now.getTime() - 200 * DAY));
    if (!(await seedIdentity(identity.runtime))) return;
    onProgress?.('Đã tạo người dùng mẫu');
    const { people, unitId } = await samplePeople(databaseUrl);
    authors.push(people.author.personId, people.contributor.personId);
    const texts = await readTexts();
    const desk = { content, people, unitId, suppliers: await suppliers(databaseUrl), clock, now };
    for (const text of texts) await walkText(desk, text);
    await seedRequests(desk);
    await seedIntake(desk);
    await walkReviews(desk);
    await announceStormDay({ identity, officeHead: people.officeHead, clock, now });
    await clock.set(new Date(now.getTime() - 11 * DAY));
    const posted = await seedLegal(legal, people, now);
    await clock.set(new Date(now.getTime() - DAY / 12));
    const documents = posted + (await seedWaitingLegal(legal, people, now));
    onProgress?.(`Đã đưa ${texts.length} bài mẫu, ${documents} văn bản mẫu qua quy trình`);
  } finally {
    await clock.close();
  }
  // A search server that is down catches up when it is back; the sample is there without it.
  for (const service of services)
    await service.drain().catch((error: unknown) => {
      if (service.degraded() === null) throw error;
    });
  // What became of their articles in those months, their authors have seen.
  for (const personId of authors)
    await runCommand(notifications.runtime, systemActor(personId), markInboxRead, { upTo: 2_000_000_000 });
}

async function readTexts(): Promise<SampleText[]> {
  const folder = join(import.meta.dirname, 'texts');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(
    files.map(async (name) => readText(name.replace('.md', ''), await readFile(join(folder, name), 'utf8'))),
  );
  return texts.sort((a, b) => Number(b.head['days'] ?? 1) - Number(a.head['days'] ?? 1));
}
