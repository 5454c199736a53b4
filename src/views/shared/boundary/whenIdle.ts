/** Where the browser does not say when it is idle, the first view has this time for itself, in milliseconds. */
const IDLE_AFTER_MS = 2000;

/** Runs something once the browser has nothing else to do. Safari does not say when that is. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run);
  else setTimeout(run, IDLE_AFTER_MS);
}
