import type { Count } from './count.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const named = (number: number) => Array.from({ length: number }, (_, at) => `a skipped test (${at + 1})`);

/** The Count in what vitest or Playwright wrote; a test that passed only on its second try has failed. */
export function browserReport(report: VitestReport | PlaywrightReport | null): Count | null {
  if (!report) return null;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, notRun: named(skipped) };
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report;
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites),
    notRun: named(numPendingTests),
  };
}
