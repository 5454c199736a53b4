import { createContext, useContext } from "react";
import { useStore as useZustand } from "zustand";
import type { Actions, State, Store } from "../../store/store.ts";

/** The store of the dataset that is shown. */
export const StoreContext = createContext<Store | null>(null);

/** The store itself, for handlers that read the state of the moment. */
export function useStoreApi(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("A view is used outside the page: wrap it in <StoreContext>.");
  return store;
}

/** What a selector picks from the store; the component follows it. Keep selectors narrow. */
export function useApp<T>(select: (state: State & Actions) => T): T {
  return useZustand(useStoreApi(), select);
}
