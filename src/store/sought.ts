import { createStore, type StoreApi } from "zustand/vanilla";
import type { Store } from "./store.ts";

/** The names that readers of each store are led to in the view of sources. */
const names = new WeakMap<Store, StoreApi<string | null>>();

/**
 * The name that a reader is led to in the view of sources, until it is there. It is kept beside the store: it is nothing that a reader
 * has chosen, and only late parts of the page know of it.
 */
export function soughtSource(store: Store): StoreApi<string | null> {
  const known = names.get(store) ?? createStore<string | null>(() => null);
  names.set(store, known);
  return known;
}
