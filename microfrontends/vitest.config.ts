import { defineConfig } from 'vitest/config';

/** Screens, tested in jsdom as people use them; the public site, which has no browser code, has tests of the server's kind. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['{kit,shell,*-desk}/src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/desk/' } },
    // A screen is drawn slowly where many things run at once; that is no fault of it.
    testTimeout: 30_000,
    setupFiles: ['./kit/src/testing/set-up.ts'],
  },
});
