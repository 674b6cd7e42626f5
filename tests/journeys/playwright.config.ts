import { defineConfig } from '@playwright/test';
import { join, resolve } from 'node:path';
import { chromiumOptions } from './chromium.ts';

// Workers read this file too: what was chosen first holds for all.
process.env['JOURNEY_PORT'] ??= String(20_000 + Math.floor(Math.random() * 20_000));
const url = `http://localhost:${process.env['JOURNEY_PORT']}`;
const root = resolve(import.meta.dirname, '../..');

/** The journeys of the regulation in a real browser, on a portal of their own with the sample people. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  outputDir: join(root, '.results/journeys'),
  use: {
    baseURL: url,
    // What nobody offers is said after a while, and not at the end of the test.
    actionTimeout: 60_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
    // Nothing fades while it is looked at: the desks honour it (WCAG 2.3.3).
    contextOptions: { reducedMotion: 'reduce' },
    // A film of every open browser costs more than it tells beside the page at each step.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: await chromiumOptions(),
  },
  webServer: {
    command: 'node --import ./infra/hook.mjs infra/local/start.ts',
    cwd: root,
    url: `${url}/readyz`,
    // The first start writes the sample, on a busy machine for more than a minute.
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: process.env['JOURNEY_PORT'],
      DATA_DIR: join(root, `.results/portal-${process.env['JOURNEY_PORT']}`),
      NODE_ENV: 'production',
      DATABASE_URL: '',
    },
  },
});
