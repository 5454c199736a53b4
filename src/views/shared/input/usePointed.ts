import { useSyncExternalStore } from "react";
import type { State, Store } from "../../../store/store.ts";
import { useStoreApi } from "../useApp.ts";

/** What is pointed at, and what is chosen. */
type Pointed = Pick<State, "hovered" | "selected">;
type Subscribe = (callback: () => void) => () => void;

const followers = new WeakMap<Store, Subscribe>();

/** Tells of changes of what is pointed at or chosen, by one subscription to the store for all who ask. */
function pointingOf(store: Store): Subscribe {
  const known = followers.get(store);
  if (known) return known;
  const callbacks = new Set<() => void>();
  store.subscribe((state, before) => {
    if (state.hovered === before.hovered && state.selected === before.selected) return;
    for (const callback of [...callbacks]) callback();
  });
  const subscribe: Subscribe = (callback) => {
    callbacks.add(callback);
    return () => {
      callbacks.delete(callback);
    };
  };
  followers.set(store, subscribe);
  return subscribe;
}

/**
 * What follows from what is pointed at and what is chosen; the component follows it. For the many rows and links that ask nothing else: a
 * change of day passes all of them by.
 */
export function usePointed<T>(select: (pointed: Pointed) => T): T {
  const store = useStoreApi();
  return useSyncExternalStore(pointingOf(store), () => select(store.getState()));
}
