import { startTransition, useEffect, useRef, useState } from "react";
import { useStoreApi } from "./useApp.ts";

/** Steps that follow each other faster than this, in milliseconds, are a run. */
const RUN_MS = 150;

/**
 * Debounces a value of the store while small steps follow each other, as in a drag or playback; a single step or a choice passes at
 * once, as a transition. For what is costly to draw and not looked at while the days change under the pointer.
 */
export function useRested<T>(value: T): T {
  const store = useStoreApi();
  const [rested, setRested] = useState(value);
  const last = useRef({ value, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (Object.is(last.current.value, value)) return;
    const now = performance.now();
    const isRun = store.getState().history !== "push" && now - last.current.at < RUN_MS;
    last.current = { value, at: now };
    const take = (): void => startTransition(() => setRested(value));
    if (!isRun) {
      take();
      return;
    }
    const timer = window.setTimeout(take, RUN_MS);
    return () => window.clearTimeout(timer);
  }, [store, value]);
  return rested;
}
