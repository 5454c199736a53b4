import type { Store } from "./store.ts";
import { writeUrl } from "./url.ts";

/** Steps within this time of each other make one entry of the history. */
const STEP_RUN_MS = 1000;
/** Replacements wait this long for the next one: Safari refuses more than 100 within 30 seconds, and days play four a second. */
const REPLACE_AFTER_MS = 350;

/** What of the browser's window the history needs: the store knows no page. */
interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: { readonly state: unknown } & Record<
    "pushState" | "replaceState",
    (data: unknown, unused: string, url: string) => void
  >;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/** The file of the reader's that an entry of the browser's history stands for; null where the address says what is shown. */
export function shownFile({ history: { state } }: Pick<AddressBar, "history">): string | null {
  return typeof state === "object" && state !== null && "file" in state ? String(state.file) : null;
}

/**
 * Keeps the address bar an encoding of the store, and the store a follower of Back and Forward. Returns what undoes it.
 */
export function followHistory(store: Store, window: AddressBar): () => void {
  // The query that the address has, or is about to have.
  let latest = window.location.search;
  const file = shownFile(window);
  let lastStep = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const query = (): string => {
    const state = store.getState();
    return writeUrl(state, state.defaults, state.extra);
  };
  const addressOf = (search: string): string => `${window.location.pathname}${search}${window.location.hash}`;
  const replace = (): void => {
    window.history.replaceState(window.history.state, "", addressOf(latest));
  };
  const onChange = (): void => {
    const search = query();
    if (search === latest) return;
    latest = search;
    const { history, leavesSteps } = store.getState();
    const now = performance.now();
    const continues = history === "step" && now - lastStep < STEP_RUN_MS;
    if (history === "step") lastStep = now;
    clearTimeout(waiting);
    if (history === "replace" || continues || !leavesSteps) {
      waiting = setTimeout(replace, REPLACE_AFTER_MS);
      return;
    }
    window.history.pushState(window.history.state, "", addressOf(search));
  };
  const onPopState = (): void => {
    clearTimeout(waiting);
    // An entry of another record is not for this store.
    if (shownFile(window) !== file) return;
    latest = window.location.search;
    store.getState().followUrl(latest);
  };

  const unsubscribe = store.subscribe(onChange);
  window.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
    clearTimeout(waiting);
  };
}
