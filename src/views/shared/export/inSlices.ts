/** How long one slice may take, in milliseconds: a frame with room for what else the page does. */
const SLICE_MS = 8;

/**
 * Runs a generator to its end in short slices, with time for the page in between; rejects when it is stopped. `onPause` hears what the
 * generator said last, before each time for the page.
 */
export async function inSlices<S, T>(
  steps: Generator<S, T, void>,
  signal: AbortSignal,
  onPause?: (said: S) => void,
): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onPause?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
