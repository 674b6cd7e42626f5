import DataLoader from 'dataloader';
import type { Actor } from '../access/actor.ts';
import type { Authority } from '../access/authority.ts';
import type { ServiceRuntime } from './service-runtime.ts';

type Loaders = WeakMap<object, DataLoader<string, unknown>>;

/** What a resolver has: who asks, what they may, and where to read. One per request and per subscription event. */
export interface Context {
  actor: Actor;
  runtime: ServiceRuntime;
  authority: Authority;
  loaders: Loaders;
}

export const createContext = (runtime: ServiceRuntime, actor: Actor): Context => ({
  actor,
  runtime,
  authority: runtime.authority(actor),
  loaders: new WeakMap(),
});

/** The request's loader of a batched read: `await loaderOf(context, peopleById).load(id)`. */
export function loaderOf<Value>(
  context: Context,
  read: (runtime: ServiceRuntime, ids: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const known = context.loaders.get(read);
  if (known) return known as DataLoader<string, Value>;
  const loader = new DataLoader<string, Value>((ids) => read(context.runtime, ids), { maxBatchSize: 500 });
  context.loaders.set(read, loader);
  return loader;
}
