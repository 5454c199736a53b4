import { startTransition, useEffect, useRef, useState } from "react";

/** Changes that follow each other faster than this, in milliseconds, are a run. */
const RUN_MS = 150;

/**
 * A value as it was when it last stood still: a single change comes with the next slice of work, a run of changes with its last. For
 * what is costly to draw and not looked at while the days run under the pointer.
 */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const now = performance.now();
    const isRun = now - changedAt.current < RUN_MS;
    changedAt.current = now;
    const take = (): void => startTransition(() => setRested(value));
    if (!isRun) {
      take();
      return;
    }
    const timer = window.setTimeout(take, RUN_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}
