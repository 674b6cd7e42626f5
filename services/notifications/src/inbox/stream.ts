import type { ServiceRuntime } from '@portal/kit';

/** A notification is lost while the listening connection is down: what it would have told is found by looking. */
const POLL_MS = 5_000;

/**
 * A stream that is woken by the owner's inbox: each time `read` says what there is now. It ends when its reader leaves;
 * while the reader is busy, wake-ups fall together, so a slow one costs no memory.
 */
export async function* wokenStream<Value>(
  runtime: ServiceRuntime,
  personId: string,
  read: () => Promise<Value[]>,
  ended: AbortSignal,
): AsyncGenerator<Value> {
  let wake = () => undefined as void;
  let woken = false;
  const onWake = (payload: string) => {
    if (payload !== '' && payload !== personId) return;
    woken = true;
    wake();
  };
  const stop = await runtime.listener.listen('inbox', onWake);
  ended.addEventListener('abort', () => wake());
  try {
    while (!ended.aborted) {
      woken = false;
      for (const value of await read()) yield value;
      if (woken || ended.aborted) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        // Woken between the last look and here.
        if (woken || ended.aborted) wake();
      });
    }
  } finally {
    stop();
  }
}

/** Lets a consumer end a stream that is waiting: `return` of a plain generator waits for its next value. */
export function endable<Value>(
  make: (ended: AbortSignal) => AsyncGenerator<Value>,
): AsyncIterableIterator<Value> {
  const ending = new AbortController();
  const values = make(ending.signal);
  return {
    next: () => values.next(),
    async return() {
      ending.abort();
      await values.return(undefined);
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
