/** A request that was begun before anybody asked for its file. */
interface EarlyRequest {
  readonly asked: Promise<Response>;
  readonly control: AbortController;
}

const early = new Map<string, EarlyRequest>();
const keyOf = (address: string | URL): string => new URL(address, globalThis.location?.href).href;

/** Begins to fetch a file that will be asked for; `priority` is how it stands beside what else is on its way. */
export function fetchEarly(address: string, priority: RequestPriority): void {
  const control = new AbortController();
  const asked = fetch(address, { credentials: "same-origin", priority, signal: control.signal });
  // Who asks for it hears of its failure.
  asked.catch(() => {});
  early.set(keyOf(address), { asked, control });
}

/**
 * Fetches a file of this site: the request that was begun early, once, where there is one, so that no browser asks twice (WebKit does not take
 * what a `<link rel="preload">` has fetched). One that failed is made again.
 */
export function fetchFile(address: string | URL, options: RequestInit = {}): Promise<Response> {
  const key = keyOf(address);
  const begun = early.get(key);
  early.delete(key);
  if (!begun) return fetch(address, options);
  const { signal } = options;
  signal?.addEventListener("abort", () => begun.control.abort(signal.reason));
  if (signal?.aborted) begun.control.abort(signal.reason);
  return begun.asked.catch(() => fetch(address, options));
}
