import type { Newsroom } from './newsroom.ts';

/** Statements that one reading sends, whatever connection they go over. */
export async function statementsOf({ runtime }: Newsroom, work: () => Promise<unknown>): Promise<number> {
  const original = runtime.pool.query;
  let count = 0;
  Object.assign(runtime.pool, {
    query(...parameters: unknown[]) {
      count += 1;
      return Reflect.apply(original, runtime.pool, parameters) as unknown;
    },
  });
  try {
    await work();
  } finally {
    Object.assign(runtime.pool, { query: original });
  }
  return count;
}
