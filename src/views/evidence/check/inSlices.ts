/** How long one slice may take, in milliseconds: a frame with room for what else the page does. */
const SLICE_MS = 8;

/** Runs a generator to its end in short slices, with time for the page in between; rejects when it is stopped. */
export async function inSlices<T>(steps: Generator<void, T, void>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
