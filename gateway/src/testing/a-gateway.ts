import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContextKeys } from '@portal/kit';
import type { Log, Service, ServiceDefinition } from '@portal/kit';
import { TEST_SECRET, testDatabase } from '@portal/kit/testing';
import type { TestDatabase } from '@portal/kit/testing';
import { createGateway } from '../gateway.ts';
import type { GatewayOptions } from '../gateway.ts';

export interface TestGateway {
  url: string;
  db: TestDatabase;
  services: readonly Service[];
  /** What was logged as a fault. */
  faults: unknown[];
  close(): Promise<void>;
}

/** A gateway over real services on a database of its own, at a free port. */
export async function aGateway(
  definitions: readonly ServiceDefinition[],
  options: Partial<Pick<GatewayOptions, 'trustedDocuments' | 'limits' | 'sites'>> = {},
): Promise<TestGateway> {
  const db = await testDatabase(definitions);
  const keys = await createContextKeys();
  const folder = await mkdtemp(join(tmpdir(), 'portal-gateway-'));
  const services = await Promise.all(
    definitions.map((definition) =>
      definition.create({
        ...{ databaseUrl: db.url, secret: TEST_SECRET, publicKey: keys.publicKey },
        filesFolder: join(folder, 'files'),
      }),
    ),
  );
  const faults: unknown[] = [];
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (fault: unknown) => void faults.push(fault),
  };
  const uploadsFolder = join(folder, 'uploads');
  const gateway = await createGateway({
    services,
    keys,
    trustedDocuments: {},
    sites: [],
    uploadsFolder,
    log,
    ...options,
  });
  await new Promise<void>((done) => gateway.server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`,
    db,
    services,
    faults,
    async close() {
      await gateway.close();
      await Promise.all(services.map((service) => service.close()));
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
