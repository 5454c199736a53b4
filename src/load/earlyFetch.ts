/** What a fetch asks for. */
export interface Asked {
  readonly url: URL;
  readonly credentials: "same-origin" | "omit";
  /** Whether a redirect is followed, or given back as a failure. */
  readonly redirect: "follow" | "manual";
}

/** A fetch that was answered. */
export interface Answered extends Asked {
  /** Where the file came from in the end. */
  readonly address: string;
}

/** A request that was begun before anybody asked for its file. */
interface EarlyRequest {
  readonly asked: Promise<Response>;
  readonly control: AbortController;
}

const early = new Map<string, EarlyRequest>();
const keyOf = (address: string | URL): string => new URL(address, globalThis.location?.href).href;

/**
 * Begins to fetch a file that will be asked for; `priority` is how it stands beside what else is on its way. With `after`, only once that
 * has ended: on a slow line what is needed first has it for itself.
 */
export function fetchEarly(
  address: string,
  options: Pick<RequestInit, "priority" | "redirect">,
  after?: Promise<unknown>,
): Promise<Response> {
  const control = new AbortController();
  const ask = () => fetch(address, { ...options, credentials: "same-origin", signal: control.signal });
  const asked = after ? after.then(ask) : ask();
  // Who asks for it hears of its failure.
  asked.catch(() => {});
  early.set(keyOf(address), { asked, control });
  return asked;
}

const read = new Map<string, () => void>();

/** Settles when a file that is fetched early has been read by who needs it, or given up. */
export const whenRead = (address: string): Promise<void> =>
  new Promise((resolve) => read.set(keyOf(address), resolve));

/** Says that all of a file has come, or that nobody waits for it any longer: what was to come after it is fetched now. */
export const hasRead = (address: string | URL): void => read.get(keyOf(address))?.();

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
