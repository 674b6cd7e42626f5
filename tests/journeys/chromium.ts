import { existsSync } from 'node:fs';

/** A Chromium of the machine where there is one, else the one from npm: no browser is ever downloaded. */
export async function chromiumOptions(): Promise<{ executablePath: string; args: string[] }> {
  const args = ['--headless=shell', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  const own = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (own) return { executablePath: own, args };
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath: await chromium.executablePath(), args };
}
