import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quietLog } from '@portal/kit';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { maskedAnswer } from './fault.ts';
import type { Answer } from './fault.ts';

const asked = { traceId: 'a'.repeat(32), language: 'en' as const };
const SECRET = 'relation "identity.person" does not exist';

function answered(answer: () => Promise<Answer>) {
  const logged: unknown[] = [];
  const log = { ...quietLog(), error: (line: unknown) => void logged.push(line) };
  return maskedAnswer(answer, asked, log, 'identity').then((result) => ({ result, logged }));
}

const only = (result: Answer) => (result as ExecutionResult).errors?.[0];

test('a fault is a sentence with a trace id; the log has the cause', async () => {
  const { result, logged } = await answered(() => Promise.reject(new Error(SECRET)));
  assert.match(String(only(result)?.message), /^Something went wrong .*aaaa/);
  assert.deepEqual(only(result)?.extensions, { code: 'INTERNAL', traceId: asked.traceId });
  assert.match(JSON.stringify(only(result)), /INTERNAL/);
  assert.equal((logged[0] as { err: Error }).err.message, SECRET);
});

test('what a client did wrong is told as it is, also when the planner reports it as a bare object', async () => {
  for (const error of [
    new GraphQLError('no such id', { extensions: { code: 'BAD_USER_INPUT' } }),
    { message: 'no such id', extensions: { code: 'BAD_USER_INPUT' } } as unknown as GraphQLError,
  ]) {
    const { result, logged } = await answered(async () => ({ data: null, errors: [error] }));
    assert.equal(only(result)?.message, 'no such id');
    assert.ok(only(result) instanceof GraphQLError);
    assert.deepEqual(logged, []);
  }
});

test('a stream that breaks ends with a masked fault', async () => {
  async function* source(): AsyncGenerator<ExecutionResult> {
    yield { data: { number: 1 } };
    throw new Error(SECRET);
  }
  const { result } = await answered(async () => source());
  const seen: ExecutionResult[] = [];
  for await (const each of result as AsyncIterable<ExecutionResult>) seen.push(each);
  assert.deepEqual(seen[0], { data: { number: 1 } });
  assert.equal(seen[1]?.errors?.[0]?.extensions['code'], 'INTERNAL');
  assert.equal(seen.length, 2);
});

test('a reader who leaves ends the source at once', async () => {
  let ended = false;
  const source = {
    [Symbol.asyncIterator]: () => source,
    next: () => new Promise<IteratorResult<ExecutionResult>>(() => undefined),
    return: async () => ((ended = true), { value: undefined, done: true as const }),
  };
  const { result } = await answered(async () => source);
  const iterator = (result as AsyncIterable<ExecutionResult>)[Symbol.asyncIterator]();
  void iterator.next();
  await iterator.return?.();
  assert.ok(ended);
});
