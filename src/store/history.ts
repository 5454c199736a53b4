import type { Store } from "./store.ts";
import { writeUrl } from "./url.ts";

/** Steps within this time of each other make one entry of the history. */
const STEP_RUN_MS = 1000;
/** Replacements wait this long for the next one: browsers refuse too many in a row. */
const REPLACE_AFTER_MS = 200;

/** What of the browser's window the history needs: the store knows no page. */
interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Record<"pushState" | "replaceState", (data: null, unused: string, url: string) => void>;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/**
 * Keeps the address bar an encoding of the store, and the store a follower of Back and Forward. Returns what undoes it.
 */
export function followHistory(store: Store, window: AddressBar): () => void {
  let written = window.location.search;
  let lastStep = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const query = (): string => {
    const state = store.getState();
    return writeUrl(state, state.defaults, state.extra);
  };
  const addressOf = (search: string): string => `${window.location.pathname}${search}${window.location.hash}`;
  const replace = (): void => {
    waiting = undefined;
    written = query();
    window.history.replaceState(null, "", addressOf(written));
  };
  const onChange = (): void => {
    const search = query();
    if (search === written) return;
    const { history } = store.getState();
    const now = performance.now();
    const continues = history === "step" && now - lastStep < STEP_RUN_MS;
    if (history === "step") lastStep = now;
    clearTimeout(waiting);
    if (history === "replace" || continues) {
      waiting = setTimeout(replace, REPLACE_AFTER_MS);
      return;
    }
    written = search;
    window.history.pushState(null, "", addressOf(search));
  };
  const onPopState = (): void => {
    clearTimeout(waiting);
    written = window.location.search;
    store.getState().followUrl(written);
  };

  const unsubscribe = store.subscribe(onChange);
  window.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
    clearTimeout(waiting);
  };
}
