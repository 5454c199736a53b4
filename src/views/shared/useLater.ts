import { startTransition, useDeferredValue, useEffect, useState } from "react";

/** Where the browser does not say when it is idle, or never is, the first view has this time for itself. */
const EARLY_AFTER_MS = 2000;

/** Calls `act` when the browser is idle. Returns a function that cancels it. */
export function whenIdle(act: () => void): () => void {
  // Safari does not say when it is idle.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(act, EARLY_AFTER_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: EARLY_AFTER_MS });
  return () => cancelIdleCallback(handle);
}

/**
 * False on a component's first render, true once that is on the screen. Use it to render what matters less a moment later, in slices,
 * when sizes are known; with `isOutOfSight`, only once the browser is idle.
 */
export function useLater(isOutOfSight = false): boolean {
  const [isTime, setTime] = useState(!isOutOfSight);
  useEffect(() => (isTime ? undefined : whenIdle(() => startTransition(() => setTime(true)))), [isTime]);
  return useDeferredValue(isTime, false);
}
