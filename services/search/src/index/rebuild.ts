import { inTransaction } from '@portal/kit';
import type { ServiceRuntime } from '@portal/kit';
import { onFact } from './on-fact.index.ts';

/** Forgets the index; the consumer reads the bus from its beginning and finds the same again. */
export function forgetIndex(runtime: ServiceRuntime): Promise<void> {
  return inTransaction(runtime, async ({ sql }) => {
    await sql('update search.consumer_cursor set position = 0 where consumer = $1', [onFact.name]);
    await sql('delete from search.fact');
    await sql('delete from search.term');
    await sql('update search.totals set passages = 0, length = 0');
  });
}
