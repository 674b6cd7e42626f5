import { useSyncExternalStore } from 'react';

/** A value that several microfrontends share: they get this module once, by the import map. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(told: () => void): () => void;
}

export function storeOf<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const told of listeners) told();
    },
    subscribe(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}

export const useStore = <Value>(store: Store<Value>): Value =>
  useSyncExternalStore(store.subscribe, store.get, store.get);
