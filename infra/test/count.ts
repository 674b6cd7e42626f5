import type { TestEvent } from 'node:test/reporters';

/** What a suite came to. `notRun` names what a test skipped, such as a corpus that is not on this machine (D29). */
export interface Count {
  passed: number;
  failed: number;
  notRun: string[];
}

/** A reporter of node:test that writes a Count down as JSON. */
export default async function* count(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const sum: Count = { passed: 0, failed: 0, notRun: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) sum.notRun.push(data.name);
    else if (type === 'test:pass') sum.passed++;
    else sum.failed++;
  }
  yield JSON.stringify(sum);
}
