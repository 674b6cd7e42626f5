import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { contentService } from '@portal/content';
import { createGateway } from '@portal/gateway';
import type { Gateway } from '@portal/gateway';
import { identityService } from '@portal/identity';
import { createContextKeys, migrateAll } from '@portal/kit';
import type { Log, Service, ServiceDefinition } from '@portal/kit';
import { legalService } from '@portal/legal';
import { notificationsService } from '@portal/notifications';
import { trustedDocuments } from '@portal/schema';
import { searchService } from '@portal/search';
import { createShellHandler } from '@portal/shell';
import { seedSample } from '../seed/sample/seed-sample.ts';
import type { Database } from './database.ts';
import { listen } from './listen.ts';
import { searchServerOf } from './search-server.ts';
import type { Settings } from './settings.ts';
import { publicSite } from './sites.ts';

/** Identity comes first: the others' triggers ask its functions. */
export const SERVICES: readonly ServiceDefinition[] = [
  identityService,
  contentService,
  legalService,
  notificationsService,
  searchService,
];

export interface PortalOptions {
  settings: Settings;
  database: Database;
  secret: string;
  /** The folder of the built desks. */
  desks: string;
  log: Log;
  onProgress?: (sentence: string) => void;
}

export interface RunningPortal {
  url: string;
  services: readonly Service[];
  /** Lets what is under way finish, then ends everything but the database. */
  close(): Promise<void>;
}

/** The whole portal in this process: services, gateway, desks and public site at one address (D21). */
export async function startPortal(options: PortalOptions): Promise<RunningPortal> {
  const { settings, database, secret, log, onProgress } = options;
  const ran = await migrateAll({ url: database.url, secret, services: SERVICES });
  if (ran > 0) onProgress?.(`Đã dựng các bảng dữ liệu (${ran} bước)`);
  const keys = await createContextKeys();
  const filesFolder = join(resolve(settings.DATA_DIR), 'files');
  await mkdir(filesFolder, { recursive: true });
  const services = await Promise.all(
    SERVICES.map((definition) =>
      definition.create({
        ...{ databaseUrl: database.url, secret, publicKey: keys.publicKey, filesFolder, log },
        mayGoOut: settings.LINK_CHECK,
        searchServer: searchServerOf(settings),
      }),
    ),
  );
  const closeServices = () => Promise.all(services.map((service) => service.close()));
  try {
    if (settings.SAMPLE_CONTENT ?? database.embedded)
      await seedSample({ databaseUrl: database.url, services, ...(onProgress ? { onProgress } : {}) });
    const content = services.find(({ name }) => name === 'content');
    if (!content) throw new Error('a portal without content shows nothing');
    const site = publicSite(settings, content, log, () => gateway);
    const gateway: Gateway = await createGateway({
      services,
      keys,
      trustedDocuments,
      sites: [
        { prefix: '/desk/', handler: createShellHandler({ dist: options.desks }) },
        { prefix: '/', handler: site.handler },
      ],
      uploadsFolder: join(resolve(settings.DATA_DIR), 'uploads'),
      trustProxy: settings.TRUST_PROXY,
      limits: { requests: settings.REQUESTS_PER_TEN_SECONDS },
      publicUrl: settings.PUBLIC_URL,
      log,
    });
    for (const service of services) service.start();
    await listen(gateway.server, settings).catch(async (error: unknown) => {
      await gateway.close();
      throw error;
    });
    const { port } = gateway.server.address() as AddressInfo;
    return {
      url: `http://localhost:${port}`,
      services,
      async close() {
        site.close();
        await gateway.close();
        await closeServices();
      },
    };
  } catch (error) {
    await closeServices();
    throw error;
  }
}
