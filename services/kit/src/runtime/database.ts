import { createHmac } from 'node:crypto';
import { Pool, TypeOverrides } from 'pg';
import type { Log } from './log.ts';

/** The login role of a service; it reaches its own schema and the functions of the kit (D1). */
export const serviceRole = (service: string): string => `portal_${service}`;

/** No password is written down anywhere: it follows from the installation's secret. */
export const rolePassword = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(role).digest('hex');

export function serviceUrl(databaseUrl: string, secret: string, service: string): string {
  const url = new URL(databaseUrl);
  url.username = serviceRole(service);
  url.password = rolePassword(secret, serviceRole(service));
  return url.href;
}

const DATE = 1082;

/** Instants are Dates; legal dates stay what they are, a day without a time zone (D1). */
function types(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(DATE, (text: string) => text);
  return overrides;
}

export function openPool(
  connectionString: string,
  { size, name, log }: { size: number; name: string; log: Log },
): Pool {
  const pool = new Pool({
    connectionString,
    application_name: name,
    max: size,
    types: types(),
    idleTimeoutMillis: 30_000,
    // The process time zone never matters (D1).
    options: '-c timezone=UTC',
  });
  pool.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'));
  return pool;
}
