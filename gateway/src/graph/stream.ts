export const isStream = <Value>(answer: object): answer is AsyncIterable<Value> =>
  Symbol.asyncIterator in answer;

/**
 * Every value changed on its way; a fault of the source becomes the last value. Ends the source with the reader, which
 * a plain generator does only when the next value comes.
 */
export function eachOf<Value>(
  source: AsyncIterable<Value>,
  change: (value: Value) => Value,
  failed: (fault: unknown) => Value,
): AsyncIterableIterator<Value> {
  const iterator = source[Symbol.asyncIterator]();
  const end = { value: undefined, done: true } as const;
  let over = false;
  return {
    async next() {
      if (over) return end;
      try {
        const { value, done } = (await iterator.next()) as IteratorResult<Value, undefined>;
        return done ? end : { value: change(value as Value), done: false };
      } catch (fault) {
        over = true;
        return { value: failed(fault), done: false };
      }
    },
    async return() {
      over = true;
      await iterator.return?.();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
