import { startTransition, useEffect, useState } from "react";
import type { Archive } from "../../load/archive.ts";
import type { State } from "../../store/store.ts";
import { useStoreApi } from "./useApp.ts";
import { useArchive } from "./useArchive.ts";

/** Steps that follow each other faster than this, in milliseconds, are a run. */
const RUN_MS = 150;

/**
 * What a selector derives from the archive and the state, debounced while small steps follow each other, as in a drag or playback:
 * the component renders when they have ended. A single step or a choice passes at once, as a transition. For what is costly to draw and
 * not looked at while the days change under the pointer. The selector is declared once.
 */
export function useRested<T>(select: (archive: Archive, state: State) => T): T {
  const store = useStoreApi();
  const archive = useArchive();
  const [rested, setRested] = useState(() => select(archive, store.getState()));
  useEffect(() => {
    let last = { value: select(archive, store.getState()), at: Number.NEGATIVE_INFINITY };
    let timer = 0;
    // The store may have changed between the first rendering and the listening.
    setRested(() => last.value);
    const follow = (state: State): void => {
      const value = select(archive, state);
      if (Object.is(last.value, value)) return;
      const now = performance.now();
      const isRun = state.history !== "push" && now - last.at < RUN_MS;
      last = { value, at: now };
      window.clearTimeout(timer);
      const take = (): void => startTransition(() => setRested(() => value));
      if (isRun) timer = window.setTimeout(take, RUN_MS);
      else take();
    };
    const unsubscribe = store.subscribe(follow);
    return () => {
      unsubscribe();
      window.clearTimeout(timer);
    };
  }, [store, archive, select]);
  return rested;
}
