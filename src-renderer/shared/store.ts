/** A plain store: one value, its subscribers, and a hook that reads a part of it. */
import { useRef, useSyncExternalStore } from 'react';
import { isSame } from '../../src-main/domain/changed-rows.ts';

export interface Store<T> {
  get(): T;
  set(next: T | ((previous: T) => T)): void;
  /** Replaces some fields; does nothing where they are equal already. */
  patch(fields: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T | ((previous: T) => T)): void => {
    const result = typeof next === 'function' ? (next as (previous: T) => T)(value) : next;
    if (Object.is(result, value)) return;
    value = result;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    patch(fields) {
      const changed = (Object.keys(fields) as (keyof T)[]).some((key) => !Object.is(value[key], fields[key]));
      if (changed) set({ ...value, ...fields });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Reads a part of a store; `select` must answer the same reference while nothing changed. */
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The same for a part that is made again each time: what says the same stays the same object, and draws nothing. */
export function useSameStore<T, S>(store: Store<T>, select: (value: T) => S): S {
  const last = useRef<{ readonly value: S } | null>(null);
  return useSyncExternalStore(store.subscribe, () => {
    const value = select(store.get());
    if (last.current === null || !isSame(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}
